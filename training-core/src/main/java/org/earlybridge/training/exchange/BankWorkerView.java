package org.earlybridge.training.exchange;

import java.util.Optional;
import org.earlybridge.training.exchange.Mending.FirstAidHeld;

/** Somebody in a staff bank as she counts today. */
public record BankWorkerView(BankWorkerId id, String name, String area, int level, Optional<FirstAidHeld> firstAid) {}
