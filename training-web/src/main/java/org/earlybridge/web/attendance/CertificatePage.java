package org.earlybridge.web.attendance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.earlybridge.training.attendance.Verified;
import org.earlybridge.training.attendance.Verified.Shown;
import org.earlybridge.training.attendance.VerifyCertificate;
import org.earlybridge.web.format.Dates;
import org.earlybridge.web.session.ClientSource;
import org.earlybridge.web.session.ThisRequest;
import org.jspecify.annotations.Nullable;

/** Does a certificate hold? For whoever has its code, read from paper or from the picture. Reading it changes nothing. */
@Named
@RequestScoped
public class CertificatePage {

    private static final Dates DATES = new Dates();
    private static final int LONGEST = 60;

    @Inject
    private VerifyCertificate verifyCertificate;

    @Inject
    private ThisRequest request;

    @Inject
    private HttpServletRequest http;

    private @Nullable Verified verified;

    @PostConstruct
    void look() {
        if (request.has("code")) {
            verified = verifyCertificate.by(getCode(), ClientSource.of(http));
        }
    }

    /** As typed, cut where no code is so long. */
    public String getCode() {
        String typed = request.parameter("code");
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    public boolean isAsked() {
        return verified != null;
    }

    /** green, red, amber: in this order valid, ended or revoked, and anything else */
    public String getColour() {
        if (verified instanceof Verified.Valid) {
            return "green";
        }
        return verified instanceof Verified.Ended || verified instanceof Verified.Revoked ? "red" : "amber";
    }

    public String getHeadline() {
        if (verified instanceof Verified.Valid) {
            return "Valid";
        }
        if (verified instanceof Verified.Ended) {
            return "Ended";
        }
        if (verified instanceof Verified.Revoked) {
            return "Withdrawn";
        }
        return verified instanceof Verified.TooMany ? "Too many tries" : "Unknown";
    }

    public String getSentence() {
        if (verified instanceof Verified.Valid valid) {
            return valid.shown()
                    .validTo()
                    .map(last -> "It holds today, and until " + DATES.plain(last) + ".")
                    .orElse("It holds today, and does not run out.");
        }
        if (verified instanceof Verified.Ended ended) {
            return "Its last valid day was "
                    + ended.shown().validTo().map(DATES::plain).orElseThrow() + ". It was not withdrawn.";
        }
        if (verified instanceof Verified.Revoked revoked) {
            return "It was withdrawn on " + DATES.plain(revoked.day()) + " and does not hold.";
        }
        if (verified instanceof Verified.TooMany many) {
            return "Many codes that are none were tried from your network. Wait "
                    + (many.pause().toSeconds() <= 1 ? "a second" : many.pause().toSeconds() + " seconds")
                    + " and try again.";
        }
        return "No certificate has this code. Check it against the paper: it has 16 signs, and no 0, O, 1, I, L or U.";
    }

    /** The certificate itself, when there is one. */
    public @Nullable ShownView getShown() {
        if (verified instanceof Verified.Valid valid) {
            return new ShownView(valid.shown());
        }
        if (verified instanceof Verified.Ended ended) {
            return new ShownView(ended.shown());
        }
        return verified instanceof Verified.Revoked revoked ? new ShownView(revoked.shown()) : null;
    }

    /** What a stranger is told. Not a record: Expression Language reads records only from its next version on. */
    public static final class ShownView {

        private final Shown shown;

        ShownView(Shown shown) {
            this.shown = shown;
        }

        public String getCode() {
            return shown.code().text();
        }

        public String getInitials() {
            return shown.initials();
        }

        public String getCourse() {
            return shown.course();
        }

        public String getProves() {
            return shown.proves();
        }

        public String getCouncil() {
            return shown.council();
        }

        public String getIssued() {
            return DATES.full(shown.issued());
        }

        public String getUntil() {
            return shown.validTo().map(DATES::plain).orElse("it does not run out");
        }
    }
}
