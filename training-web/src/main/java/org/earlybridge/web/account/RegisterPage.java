package org.earlybridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.registration.Applicant;
import org.earlybridge.training.account.registration.AskToRegister;
import org.earlybridge.training.account.registration.ListDistricts;
import org.earlybridge.training.authority.Authorities;
import org.earlybridge.training.authority.Authority;
import org.earlybridge.training.place.District;
import org.earlybridge.web.format.Problems;
import org.earlybridge.web.format.Words;
import org.earlybridge.web.session.ClientSource;

/**
 * Registering: who she is and where, then her answers once more to check, then a mail. Nothing is kept between the two
 * steps but what the page itself carries.
 */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    private AskToRegister askToRegister;

    @Inject
    private ListDistricts listDistricts;

    @Inject
    private RegisterForm form;

    @Inject
    private Authorities authorities;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    private Optional<Applicant> applicant = Optional.empty();

    /** The second step says so in its form: its buttons must be there when they are pressed. */
    private boolean checking = "check".equals(Ways.request().getParameter("step"));

    @AllowedTo(everyone = true)
    public void check() {
        applicant = form.read();
        checking = applicant.isPresent();
    }

    /** Back to the fields, with everything still in them. */
    @AllowedTo(everyone = true)
    public void change() {
        checking = false;
    }

    @AllowedTo(everyone = true)
    public void send() {
        check();
        if (applicant.isEmpty()) {
            return;
        }
        Duration pause = askToRegister.as(applicant.get(), ClientSource.of(Ways.request()));
        if (pause.isZero()) {
            Ways.leadTo("/register-sent");
        } else {
            checking = false;
            problems.add(
                    "email",
                    "We have sent several mails there already. Look in the folder for unwanted mail, or try again in "
                            + words.minutes(pause.toMinutes() + 1));
        }
    }

    public boolean isChecking() {
        return checking;
    }

    public String getCouncil() {
        return applicant
                .flatMap(asked -> authorities.with(asked.home().council()))
                .map(Authority::name)
                .orElse("");
    }

    public String getDistrictName() {
        return applicant
                .map(asked -> asked.home().district())
                .flatMap(code -> getDistricts().stream()
                        .filter(district -> district.getCode().equals(code.code()))
                        .findFirst())
                .map(Choice::getName)
                .orElse("");
    }

    public String getPostcode() {
        return applicant.map(asked -> asked.home().postcode()).orElse("");
    }

    public String getUrn() {
        return applicant.flatMap(Applicant::urn).map(urn -> urn.text()).orElse("Waiting to be registered");
    }

    public List<Choice> getDistricts() {
        return listDistricts.ours().stream().map(Choice::new).toList();
    }

    /** A district to choose. Not a record: Expression Language reads records only from its next version on. */
    public static final class Choice {

        private final District district;

        Choice(District district) {
            this.district = district;
        }

        public String getCode() {
            return district.code().code();
        }

        public String getName() {
            return district.name();
        }
    }
}
