package org.earlybridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.earlybridge.training.account.EmailAddress;
import org.earlybridge.training.account.registration.Applicant;
import org.earlybridge.training.account.registration.FindHome;
import org.earlybridge.training.account.registration.FindHome.Answer;
import org.earlybridge.training.account.registration.Home;
import org.earlybridge.training.account.registration.Urn;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.setting.ProviderKind;
import org.earlybridge.web.format.Problems;

/** What was typed to register, as it was typed, and what it means. */
@Named
@RequestScoped
public class RegisterForm {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SETTING = 120;

    @Inject
    private FindHome findHome;

    @Inject
    private Problems problems;

    private final String kind = sent("kind", "CHILDMINDER");
    private String givenName = "";
    private String familyName = "";
    private String email = "";
    private String settingName = "";
    private String urn = "";
    private String postcode = "";
    private final String district = sent("district", "");

    /** Empty when something is missing; then the problems say what, in the order of the page. */
    Optional<Applicant> read() {
        ProviderKind chosen = chosenKind();
        need(givenName, LONGEST_NAME, "givenName", "Enter your first name");
        need(familyName, LONGEST_NAME, "familyName", "Enter your last name");
        Optional<EmailAddress> address = EmailAddress.read(email);
        if (address.isEmpty()) {
            problems.add("email", "Enter an email address in the form name@example.org");
        }
        if (!chosen.isChildminder()) {
            need(settingName, LONGEST_SETTING, "settingName", "Enter the name of your setting");
        }
        Optional<Urn> number = Urn.read(urn);
        if (number.isEmpty() && !urn.isBlank()) {
            problems.add(
                    "urn",
                    "Enter the Ofsted number as it stands on your certificate, such as EY123456, or leave it empty");
        }
        Optional<Home> home = home();
        return problems.isAny() || address.isEmpty() || home.isEmpty()
                ? Optional.empty()
                : Optional.of(new Applicant(
                        givenName.strip(),
                        familyName.strip(),
                        address.get(),
                        chosen,
                        named(chosen),
                        number,
                        home.get()));
    }

    private ProviderKind chosenKind() {
        for (ProviderKind each : ProviderKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        problems.add("kind-CHILDMINDER", "Choose what you are");
        return ProviderKind.CHILDMINDER;
    }

    /** A plain HTML control, which Faces does not read for us. */
    private static String sent(String name, String otherwise) {
        return Optional.ofNullable(Ways.request().getParameter(name)).orElse(otherwise);
    }

    private String named(ProviderKind chosen) {
        return chosen.isChildminder() ? givenName.strip() + " " + familyName.strip() : settingName.strip();
    }

    private Optional<Home> home() {
        Optional<DistrictCode> named =
                district.matches("E0[6-9][0-9]{6}") ? Optional.of(new DistrictCode(district)) : Optional.empty();
        Answer answer = findHome.of(postcode, named);
        if (answer instanceof Answer.Found found) {
            return Optional.of(found.home());
        }
        if (answer instanceof Answer.SayWhichDistrict) {
            problems.add("district", "This postcode lies on the border. Choose the district you are in");
        } else if (answer instanceof Answer.UnknownPostcode) {
            problems.add(
                    "postcode",
                    "We do not know this postcode. Check it; if it is right, you may belong to another council");
        } else {
            problems.add("postcode", "Enter a whole postcode, such as PE13 3AB");
        }
        return Optional.empty();
    }

    private void need(String typed, int longest, String field, String sentence) {
        if (typed.isBlank() || typed.strip().length() > longest) {
            problems.add(field, sentence + ", up to " + longest + " characters");
        }
    }

    public String getKind() {
        return kind;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSettingName() {
        return settingName;
    }

    public void setSettingName(String settingName) {
        this.settingName = settingName;
    }

    public String getUrn() {
        return urn;
    }

    public void setUrn(String urn) {
        this.urn = urn;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getDistrict() {
        return district;
    }
}
