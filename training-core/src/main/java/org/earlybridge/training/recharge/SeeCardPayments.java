package org.earlybridge.training.recharge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.earlybridge.payments.card.ReadCardMoney;
import org.earlybridge.payments.card.ReadCardMoney.Asked;
import org.earlybridge.payments.card.ReadCardMoney.Cut;
import org.earlybridge.payments.card.ReadCardMoney.Taken;
import org.earlybridge.payments.settlement.Period;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;

/** What a council took by card in a quarter or a month, a page at a time, with the sum of all pages. */
@ApplicationScoped
public class SeeCardPayments {

    @Inject
    private OwnBooks books;

    @Inject
    private ReadCardMoney read;

    protected SeeCardPayments() {}

    SeeCardPayments(OwnBooks books, ReadCardMoney read) {
        this.books = books;
        this.read = read;
    }

    public record Found(Page<Taken> page, ReadCardMoney.Sum sum) {}

    @Transactional
    @AllowedTo({Role.FINANCE, Role.BOARD})
    public Found of(AuthorityId council, Period period, Slice<ReadCardMoney.Column> slice) {
        Asked asked = new Asked(books.mustRead(council), period.first(), period.last());
        ReadCardMoney.Sum sum = read.sum(asked, slice.words());
        Cut cut = new Cut(slice.column(), slice.rising(), slice.words(), slice.first(), slice.size());
        return new Found(new Page<>(read.paid(asked, cut), sum.payments()), sum);
    }
}
