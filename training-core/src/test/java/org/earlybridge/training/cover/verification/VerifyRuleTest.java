package org.earlybridge.training.cover.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earlybridge.training.database.Given.CCC;
import static org.earlybridge.training.database.Given.PCC;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.earlybridge.payments.database.CanIgnoreReturnValue;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cover.rulebook.Rule;
import org.earlybridge.training.cover.rulebook.RuleBook;
import org.earlybridge.training.cover.rulebook.VerifiedRules;
import org.earlybridge.training.database.Given;
import org.earlybridge.training.database.OnBothDatabases;
import org.earlybridge.training.database.TestDatabase;

class VerifyRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 13);
    private static final Rule TWOS = RuleBook.current().find("G-2b", FIRST).orElseThrow();
    private static final Comparison READ = new Comparison("EYFS, July 2025", " 3.47 ", "Read with Priya.");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-10-13T09:00:00Z"), ZoneId.of("Europe/London"));

    @OnBothDatabases
    void a_coordinator_verifies_a_rule_for_her_council_and_for_no_other(TestDatabase database) {
        assertThat(verify(database, coordinator(database, PCC), PCC)).isInstanceOf(RuleVerified.Done.class);

        Verification kept =
                twos(database, coordinator(database, PCC), PCC).verification().orElseThrow();
        assertThat(kept.by()).isEqualTo("Cora Moss");
        assertThat(kept.with()).isEqualTo(new Comparison("EYFS, July 2025", "3.47", "Read with Priya."));
        assertThat(verified(database, PCC).has(TWOS)).isTrue();
        assertThat(verified(database, CCC).has(TWOS)).isFalse();
        assertThat(twos(database, coordinator(database, CCC), CCC).isVerified()).isFalse();
        assertThat(trail(database)).containsExactly("RULE_VERIFIED");
    }

    @OnBothDatabases
    void nobody_verifies_for_another_council_or_without_being_its_coordinator(TestDatabase database) {
        assertThatThrownBy(() -> verify(database, coordinator(database, CCC), PCC))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verify(database, caller(database, Role.ADMIN, PCC), PCC))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdraw(database, coordinator(database, CCC), PCC, "not mine"))
                .isInstanceOf(NotFound.class);
        assertThat(verified(database, PCC).seals()).isEmpty();
    }

    @OnBothDatabases
    void an_administrator_may_look_at_her_councils_and_at_no_other(TestDatabase database) {
        verify(database, coordinator(database, PCC), PCC);
        assertThat(twos(database, caller(database, Role.ADMIN, PCC), PCC).isVerified())
                .isTrue();
        assertThatThrownBy(() -> twos(database, caller(database, Role.ADMIN, PCC), CCC))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        new ReadRules(new RuleVerifications(database.em()), coordinator(database, PCC)).on(TODAY, CCC))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void it_is_withdrawn_with_a_reason_and_what_was_stays_to_be_read(TestDatabase database) {
        Caller cora = coordinator(database, PCC);
        verify(database, cora, PCC);
        assertThat(withdraw(database, cora, PCC, "  ")).isInstanceOf(VerificationWithdrawn.SayWhy.class);
        assertThat(withdraw(database, cora, PCC, "The wrong edition.")).isInstanceOf(VerificationWithdrawn.Done.class);
        assertThat(withdraw(database, cora, PCC, "Again.")).isInstanceOf(VerificationWithdrawn.NotVerified.class);
        verify(database, cora, PCC);

        CheckedRule twos = twos(database, cora, PCC);
        assertThat(twos.isVerified()).isTrue();
        assertThat(twos.history()).hasSize(2);
        assertThat(twos.history().get(1).withdrawn().orElseThrow().because()).isEqualTo("The wrong edition.");
        assertThat(verified(database, PCC).seals()).containsExactly(TWOS.seal());
        assertThat(trail(database)).containsExactly("RULE_VERIFIED", "RULE_VERIFICATION_WITHDRAWN", "RULE_VERIFIED");
    }

    @OnBothDatabases
    void a_rule_is_verified_once_and_the_second_officer_is_told_by_whom(TestDatabase database) {
        verify(database, coordinator(database, PCC), PCC);
        assertThat(verify(database, coordinator(database, PCC), PCC)).isEqualTo(new RuleVerified.Already("Cora Moss"));
    }

    @OnBothDatabases
    void a_rule_worded_anew_is_unverified_again_and_says_so(TestDatabase database) {
        Caller cora = coordinator(database, PCC);
        verify(database, cora, PCC);
        database.run("UPDATE rule_verification SET rule_seal = '" + "0".repeat(64) + "'");

        CheckedRule twos = twos(database, cora, PCC);
        assertThat(twos.isVerified()).isFalse();
        assertThat(twos.isChangedSince()).isTrue();
        assertThat(verified(database, PCC).has(TWOS)).isFalse();

        verify(database, cora, PCC);
        assertThat(twos(database, cora, PCC).isChangedSince()).isFalse();
        assertThat(verified(database, PCC).has(TWOS)).isTrue();
    }

    @OnBothDatabases
    void nobody_puts_her_name_to_another_text_than_she_read(TestDatabase database) {
        Caller cora = coordinator(database, PCC);
        RuleVerified answer =
                database.commit(em -> new VerifyRule(new RuleVerifications(em), Trail.over(em, NOW), cora, NOW)
                        .now("G-2b", FIRST, PCC, "0".repeat(64), READ));
        assertThat(answer).isInstanceOf(RuleVerified.WordedAnew.class);
        assertThat(verified(database, PCC).seals()).isEmpty();
    }

    @OnBothDatabases
    void a_comparison_without_a_document_or_with_too_long_a_note_is_none(TestDatabase database) {
        Caller cora = coordinator(database, PCC);
        for (Comparison wrong : List.of(
                new Comparison(" ", "3.47", ""),
                new Comparison("d".repeat(Comparison.LONGEST_DOCUMENT + 1), "", ""),
                new Comparison("EYFS", "p".repeat(Comparison.LONGEST_PARAGRAPH + 1), ""),
                new Comparison("EYFS", "", "n".repeat(Comparison.LONGEST_NOTE + 1)))) {
            assertThat(verify(database, cora, PCC, wrong)).isInstanceOf(RuleVerified.NotComplete.class);
        }
        assertThat(verify(database, cora, PCC, new Comparison("d".repeat(200), "p".repeat(60), "n".repeat(1000))))
                .isInstanceOf(RuleVerified.Done.class);
    }

    @OnBothDatabases
    void a_rule_that_does_not_exist_is_not_there(TestDatabase database) {
        Caller cora = coordinator(database, PCC);
        assertThatThrownBy(() -> new ReadRule(new RuleVerifications(database.em()), cora).of("G-2b", TODAY, PCC))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void the_list_of_a_day_has_the_rules_of_that_day(TestDatabase database) {
        ReadRules rules = new ReadRules(new RuleVerifications(database.em()), coordinator(database, PCC));
        assertThat(rules.on(LocalDate.of(2018, 7, 24), PCC))
                .extracting(one -> one.rule().code())
                .contains("G-2a")
                .doesNotContain("G-2b", "C-BELOW");
        assertThat(rules.on(TODAY, PCC)).extracting(one -> one.rule().code()).contains("G-2b", "C-BELOW");
    }

    @OnBothDatabases
    void with_two_councils_only_what_both_have_verified_counts_and_with_none_nothing(TestDatabase database) {
        verify(database, coordinator(database, PCC), PCC);
        assertThat(ofCaller(database, caller(database, Role.BOARD, PCC)).has(TWOS))
                .isTrue();
        assertThat(ofCaller(database, caller(database, Role.BOARD, PCC, CCC)).has(TWOS))
                .isFalse();
        assertThat(ofCaller(database, caller(database, Role.BOARD)).seals()).isEmpty();
        verify(database, coordinator(database, CCC), CCC);
        assertThat(ofCaller(database, caller(database, Role.BOARD, PCC, CCC)).has(TWOS))
                .isTrue();
    }

    private static VerifiedRules ofCaller(TestDatabase database, Caller caller) {
        return new ReadVerifiedRules(new RuleVerifications(database.em()), caller).ofCaller();
    }

    @CanIgnoreReturnValue
    private static RuleVerified verify(TestDatabase database, Caller caller, AuthorityId council) {
        return verify(database, caller, council, READ);
    }

    private static RuleVerified verify(TestDatabase database, Caller caller, AuthorityId council, Comparison with) {
        return database.commit(em -> new VerifyRule(new RuleVerifications(em), Trail.over(em, NOW), caller, NOW)
                .now("G-2b", FIRST, council, TWOS.seal(), with));
    }

    private static VerificationWithdrawn withdraw(
            TestDatabase database, Caller caller, AuthorityId council, String reason) {
        return database.commit(
                em -> new WithdrawVerification(new RuleVerifications(em), Trail.over(em, NOW), caller, NOW)
                        .now("G-2b", FIRST, council, reason));
    }

    private static CheckedRule twos(TestDatabase database, Caller caller, AuthorityId council) {
        database.em().clear();
        return new ReadRule(new RuleVerifications(database.em()), caller).of("G-2b", FIRST, council);
    }

    private static VerifiedRules verified(TestDatabase database, AuthorityId council) {
        return new RuleVerifications(database.em()).of(council);
    }

    private static List<String> trail(TestDatabase database) {
        List<?> told = database.em()
                .createNativeQuery("SELECT what FROM audit_entry WHERE row_kind = 'rule_verification' ORDER BY id")
                .getResultList();
        return told.stream().map(String::valueOf).toList();
    }

    private static Caller coordinator(TestDatabase database, AuthorityId council) {
        return caller(database, Role.COORDINATOR, council);
    }

    private static Caller caller(TestDatabase database, Role role, AuthorityId... councils) {
        Caller caller = new Caller();
        caller.become(new Known(
                new AccountId(new Given(database).account()),
                "Cora Moss",
                new EmailAddress("cora@example.org"),
                null,
                Arrays.stream(councils)
                        .map(council -> new Standing(role, council, null))
                        .collect(Collectors.toSet())));
        return caller;
    }
}
