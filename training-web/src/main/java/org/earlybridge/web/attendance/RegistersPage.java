package org.earlybridge.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.attendance.ListRegisters;
import org.earlybridge.training.attendance.RegisterLink;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.OwnCouncils;
import org.jspecify.annotations.Nullable;

/** A coordinator looks which registers of her council are not complete. */
@Named
@RequestScoped
public class RegistersPage {

    @Inject
    private OwnCouncils ownCouncils;

    @Inject
    private ListRegisters listRegisters;

    @Inject
    private Words words;

    private Authority council;
    private List<RegisterLink> registers = List.of();

    @PostConstruct
    void look() {
        council = ownCouncils.chosen(Role.COORDINATOR);
        registers = listRegisters.of(council.id());
    }

    /** 3 registers of the last quarter are not complete. */
    public String getState() {
        long open = registers.stream().filter(link -> !link.isComplete()).count();
        return open == 0
                ? "Every register of " + council.name() + " of the last quarter is complete."
                : words.count(open, "register", "registers") + " of " + council.name() + (open == 1 ? " is" : " are")
                        + " not complete.";
    }

    public List<CouncilTab> getCouncils() {
        List<Authority> mine = ownCouncils.as(Role.COORDINATOR);
        return mine.size() < 2
                ? List.of()
                : mine.stream()
                        .map(one -> new CouncilTab(one, one.id().equals(council.id())))
                        .toList();
    }

    public List<RegisterLinkView> getRegisters() {
        return registers.stream().map(RegisterLinkView::new).toList();
    }

    /** One of her councils. */
    public static final class CouncilTab {

        private final Authority council;
        private final boolean here;

        CouncilTab(Authority council, boolean here) {
            this.council = council;
            this.here = here;
        }

        public String getName() {
            return council.name();
        }

        public String getHref() {
            return "/office/registers?council=" + council.id().code();
        }

        public @Nullable String getAriaCurrent() {
            return here ? "page" : null;
        }
    }
}
