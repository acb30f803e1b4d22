package org.earlybridge.training.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.setting.ProviderId;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final AuthorityId PCC = new AuthorityId("PCC");
    private static final AuthorityId CCC = new AuthorityId("CCC");

    @Test
    void nobody_has_no_role_no_council_and_no_setting() {
        Caller caller = new Caller();
        assertThat(caller.isSignedIn()).isFalse();
        assertThat(caller.roles()).isEmpty();
        assertThat(caller.authority()).isEmpty();
        assertThatThrownBy(caller::me).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_coordinator_of_one_council_does_not_find_the_others_rows() {
        Caller caller = standing(new Standing(Role.COORDINATOR, PCC, null));
        caller.mustStandIn(PCC, Role.COORDINATOR);
        assertThatThrownBy(() -> caller.mustStandIn(CCC, Role.COORDINATOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_role_in_one_council_is_not_a_role_in_the_other() {
        Caller caller = standing(new Standing(Role.COORDINATOR, PCC, null), new Standing(Role.FINANCE, CCC, null));
        assertThatThrownBy(() -> caller.mustStandIn(CCC, Role.COORDINATOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_manager_does_not_find_another_settings_rows() {
        Caller caller = standing(new Standing(Role.MANAGER, PCC, new ProviderId(7)));
        caller.mustSpeakFor(new ProviderId(7));
        assertThatThrownBy(() -> caller.mustSpeakFor(new ProviderId(8))).isInstanceOf(NotFound.class);
    }

    @Test
    void who_acts_in_both_councils_has_no_single_one() {
        assertThat(standing(new Standing(Role.BOARD, PCC, null), new Standing(Role.BOARD, CCC, null))
                        .authority())
                .isEmpty();
    }

    static Caller standing(Standing... standings) {
        Caller caller = new Caller();
        caller.arrive("E-TEST-01");
        caller.become(new Known(
                new AccountId(1), "Cora Example", new EmailAddress("cora@example.org"), null, Set.of(standings)));
        return caller;
    }
}
