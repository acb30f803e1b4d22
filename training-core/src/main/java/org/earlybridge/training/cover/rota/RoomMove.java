package org.earlybridge.training.cover.rota;

import java.time.LocalDate;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.day.Span;
import org.earlybridge.training.workforce.PersonId;

/** Somebody works in another room for part of one day. */
public record RoomMove(PersonId person, RoomId room, LocalDate day, Span span) {}
