package org.earlybridge.training.cover.rota;

import java.time.LocalDate;
import org.earlybridge.training.workforce.EmploymentId;

/** One person's work on one day. */
public record RotaCell(EmploymentId who, LocalDate day) {}
