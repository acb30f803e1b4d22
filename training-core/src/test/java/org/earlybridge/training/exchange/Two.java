package org.earlybridge.training.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.database.TestDatabase;
import org.earlybridge.training.exchange.Market.House;
import org.earlybridge.training.workforce.PersonId;

/** Herons needs both of its adults, of whom Asha is to go; Kingfishers has one more than it needs, and could lend Dina. */
record Two(
        Market market, House herons, House kingfishers, PersonId asha, PersonId lent, PersonId ellie, CohortId date) {

    static Two in(TestDatabase database) {
        Market market = new Market(database);
        House herons = market.house("Little Herons", PCC);
        PersonId asha = herons.adult("Asha");
        herons.adult("Ben");
        House kingfishers = market.house("Kingfishers", CCC);
        PersonId lent = kingfishers.adult("Dina");
        PersonId ellie = kingfishers.adult("Ellie");
        kingfishers.adult("Fay");
        return new Two(market, herons, kingfishers, asha, lent, ellie, market.course());
    }

    Two offered() {
        return offered(1500);
    }

    Two offered(long hourPence) {
        assertThat(kingfishers.offers(lent, "08:00", "16:00", hourPence)).isEqualTo(Reply.done());
        return this;
    }

    CourseNeed need() {
        return herons.need(date, asha);
    }

    OfferId found() {
        return herons.finds(need()).get(0).mending().get(0).offer();
    }

    @CanIgnoreReturnValue
    Two asked() {
        assertThat(herons.asks(found(), need())).isEqualTo(Reply.done());
        return this;
    }

    @CanIgnoreReturnValue
    Two agreed() {
        assertThat(kingfishers.accepts(market.onlyRequest())).isEqualTo(Reply.done());
        return this;
    }

    /** A third setting offers the same hours, and Herons asks for those too. */
    House robinsOffer() {
        House robins = market.house("Robins", PCC);
        PersonId gina = robins.adult("Gina");
        robins.adult("Hana");
        robins.adult("Ines");
        assertThat(robins.offers(gina, "08:00", "16:00", 1500)).isEqualTo(Reply.done());
        assertThat(herons.asks(market.offerOf(robins), need())).isEqualTo(Reply.done());
        return robins;
    }
}
