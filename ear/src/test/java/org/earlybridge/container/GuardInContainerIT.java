package org.earlybridge.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.Known;
import org.earlybridge.training.account.NotAllowed;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.account.Standing;
import org.earlybridge.training.account.registration.ListApplicants;
import org.earlybridge.training.account.signin.ForgetOldAttempts;
import org.earlybridge.training.authority.AuthorityId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rule on a verb is kept by the container: for beans of the library jar and of a web module alike. */
@ExtendWith(ArquillianExtension.class)
class GuardInContainerIT {

    @Inject
    private Caller caller;

    @Inject
    private Verbs verbs;

    @Inject
    private ListApplicants listApplicants;

    @Inject
    private ForgetOldAttempts forgetOldAttempts;

    @Deployment
    static EnterpriseArchive ear() {
        return PackagedEar.with(GuardInContainerIT.class, Verbs.class);
    }

    @Test
    void nobody_reaches_a_verb_for_a_role_and_is_told_to_sign_in() {
        NotAllowed refused = assertThrows(NotAllowed.class, verbs::forCoordinators);
        assertFalse(refused.isSignedIn());
    }

    @Test
    void who_has_the_role_reaches_it() {
        become(Role.COORDINATOR);
        assertEquals("done", verbs.forCoordinators());
    }

    @Test
    void who_has_another_role_does_not() {
        become(Role.FINANCE);
        assertThrows(NotAllowed.class, verbs::forCoordinators);
    }

    @Test
    void a_rule_that_names_nobody_lets_nobody_in() {
        become(Role.ADMIN);
        assertThrows(NotAllowed.class, verbs::forNobody);
    }

    @Test
    void a_use_case_of_the_library_jar_is_guarded_before_its_transaction() {
        assertThrows(NotAllowed.class, listApplicants::waiting);
        become(Role.COORDINATOR);
        assertEquals(0, listApplicants.waiting().size());
    }

    @Test
    void the_servers_own_work_is_refused_to_a_request() {
        caller.arrive("E-TEST-01");
        assertThrows(NotAllowed.class, forgetOldAttempts::now);
    }

    private void become(Role role) {
        caller.arrive("E-TEST-01");
        caller.become(new Known(
                new AccountId(1),
                "Cora Example",
                new EmailAddress("cora@example.org"),
                null,
                Set.of(new Standing(role, new AuthorityId("PCC"), null))));
    }

    /** Of the web module the test stands in. */
    @RequestScoped
    public static class Verbs {

        @AllowedTo(Role.COORDINATOR)
        public String forCoordinators() {
            return "done";
        }

        @AllowedTo
        public String forNobody() {
            return "done";
        }
    }
}
