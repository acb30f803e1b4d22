package org.earlybridge.training.cover.minder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.audit.Deed;
import org.earlybridge.training.audit.Trail;
import org.earlybridge.training.cover.rota.Kept;
import org.earlybridge.training.cover.rota.Mistake;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;

/** A childminder says what she has agreed with the parents, from a day on. What held before stays known. */
@ApplicationScoped
public class KeepMinderTerms {

    @Inject
    private OwnHome ownHome;

    @Inject
    private TermsOfMinders terms;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    protected KeepMinderTerms() {}

    @Transactional
    @AllowedTo(Role.CHILDMINDER)
    public Kept from(ProviderId id, MinderTerms said) {
        Provider home = ownHome.toChange(id);
        List<Mistake> mistakes = mistakes(said, LocalDate.now(clock));
        if (!mistakes.isEmpty()) {
            return new Kept.Refused(mistakes);
        }
        Optional<KeptTerms> before = terms.from(id, said.from());
        String was = before.map(KeptTerms::terms).map(KeepMinderTerms::words).orElse("");
        before.ifPresentOrElse(known -> known.say(said), () -> terms.add(new KeptTerms(home, said)));
        trail.tell(
                caller.mark(),
                Deed.of("terms with parents", "provider", id.value())
                        .in(home.council().code())
                        .changing(was.isEmpty() ? null : was, words(said)));
        return Kept.done();
    }

    private static List<Mistake> mistakes(MinderTerms said, LocalDate today) {
        List<Mistake> mistakes = new ArrayList<>();
        if (said.fee()
                .filter(fee -> fee.isNegative() || fee.pence() > MinderTerms.HIGHEST_FEE)
                .isPresent()) {
            mistakes.add(new Mistake("fee", "Your fee must be £0 to £100 for one child and one hour, such as 6.50"));
        }
        if (said.noticeDays().stream().anyMatch(days -> days < 0 || days > MinderTerms.LONGEST_NOTICE)) {
            mistakes.add(new Mistake("notice", "How many days before must be 0 to 365, such as 28"));
        }
        if (said.fee().isEmpty() && said.noticeDays().isEmpty() && said.funded().isEmpty()) {
            mistakes.add(new Mistake("fee", "Say at least one of these: your fee, your notice or your funded hours"));
        }
        if (said.from().isBefore(today)) {
            mistakes.add(new Mistake("termsFrom", "This must hold from today or later: what is over stays as it was"));
        }
        return mistakes;
    }

    /** For a reader of the trail, who need not know what she earns. */
    private static String words(MinderTerms said) {
        return "from " + said.from() + ": fee "
                + (said.fee().isPresent() ? "said" : "not said") + ", notice "
                + (said.noticeDays().isPresent() ? said.noticeDays().getAsInt() + " days" : "not said")
                + ", funded hours " + said.funded().map(Enum::name).orElse("not said");
    }
}
