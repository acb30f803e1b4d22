package org.earlybridge.training.exchange;

import java.time.Instant;
import java.util.Optional;
import org.earlybridge.payments.money.Money;

/**
 * A request as one side sees it.
 *
 * @param who the worker's name; empty for whoever asked, until it is agreed
 * @param borrower who asked, and needs her
 * @param lender who would send her
 * @param course because of which somebody is away
 * @param because why it was called off; empty when it was not
 * @param owed whether whoever asked owes what no fund pays
 */
public record CoverView(
        RequestId id,
        Hours hours,
        String who,
        String borrower,
        String lender,
        String course,
        RequestState state,
        Money cost,
        Money byFund,
        Instant lapsesAt,
        Optional<String> because,
        boolean owed) {}
