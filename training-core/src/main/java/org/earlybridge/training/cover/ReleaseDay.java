package org.earlybridge.training.cover;

import java.time.LocalDate;
import java.util.Optional;
import org.earlybridge.training.cover.verdict.CoverVerdict;
import org.earlybridge.training.cover.verdict.Wording;

/**
 * One day of a release. Open is false on a day without children by the setting's own calendar. The note says what could not
 * be looked at.
 */
public record ReleaseDay(LocalDate day, boolean open, CoverVerdict verdict, Wording wording, Optional<String> note) {}
