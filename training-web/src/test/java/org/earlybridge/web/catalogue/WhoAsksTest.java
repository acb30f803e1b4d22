package org.earlybridge.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.PayerClass;
import org.earlybridge.training.tariff.pricelist.SaidToBe;
import org.earlybridge.web.format.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WhoAsksTest {

    private static final DistrictCode FENLAND = new DistrictCode("E07000010");

    @ParameterizedTest
    @EnumSource(PayerClass.class)
    void what_is_written_into_an_address_is_read_back(PayerClass payerClass) {
        assertThat(WhoAsks.in(form(WhoAsks.written(payerClass, false), "E07000010")))
                .contains(new SaidToBe(payerClass, false, FENLAND));
        assertThat(WhoAsks.in(form(WhoAsks.written(payerClass, true), "E07000010")))
                .contains(new SaidToBe(payerClass, true, FENLAND));
    }

    @ParameterizedTest
    @CsvSource({
        "childminder, ''",
        "'', E07000010",
        "nobody, E07000010",
        "CHILDMINDER, E07000010",
        "childminder, Fenland",
        "childminder, \"E07000010'--\""
    })
    void what_cannot_be_understood_is_nobody_and_is_known_to_have_been_said(String who, String lives) {
        assertThat(WhoAsks.in(form(who, lives))).isEmpty();
        assertThat(WhoAsks.isSaid(form(who, lives))).isTrue();
    }

    @Test
    void who_says_nothing_has_said_nothing() {
        assertThat(WhoAsks.isSaid(form("", ""))).isFalse();
    }

    @Test
    void who_she_is_stays_in_the_address_whatever_else_changes() {
        SearchForm form = form("childminder", "E07000010")
                .with(SearchForm.TOPIC, "elklan")
                .fromTheStart();
        assertThat(form.without(SearchForm.TOPIC).address("/")).isEqualTo("/?who=childminder&lives=E07000010");
    }

    private static SearchForm form(String who, String lives) {
        return new SearchForm(Query.NONE.with(SearchForm.WHO, who).with(SearchForm.LIVES, lives));
    }
}
