package org.earlybridge.payments.charging;

import java.time.LocalDate;
import org.earlybridge.payments.money.Money;

/** A part that was delivered on its day, and what of the fee it earns. */
record Earning(int part, LocalDate day, Money amount) {}
