package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.signin.Source;
import org.earlybridge.training.attendance.Verified.Shown;
import org.earlybridge.training.calendar.LondonClock;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.Requirement;

/** Anybody who has a certificate's code asks whether it holds. Whoever tries many that are none has to wait between them. */
@ApplicationScoped
public class VerifyCertificate {

    @Inject
    private Passports passports;

    @Inject
    private People people;

    @Inject
    private CodeGuesses guesses;

    @Inject
    private Clock clock;

    protected VerifyCertificate() {}

    /** @param typed as somebody read it from paper */
    @Transactional
    @AllowedTo(everyone = true)
    public Verified by(String typed, Source source) {
        Instant now = clock.instant();
        Duration wait = guesses.waitFor(source, now);
        if (!wait.isZero()) {
            return new Verified.TooMany(wait);
        }
        Optional<Verified> answer = VerificationCode.typed(typed)
                .flatMap(code -> passports.withCode(code.text()).map(found -> said(found, code)));
        if (answer.isEmpty()) {
            guesses.add(new CodeGuess(source, now));
        }
        return answer.orElseGet(Verified.Unknown::new);
    }

    private Verified said(Certificate certificate, VerificationCode code) {
        Shown shown = new Shown(
                code,
                initialsOf(certificate),
                certificate.course().orElseThrow(),
                titleOf(certificate),
                certificate.source(),
                certificate.issued(),
                certificate.validTo());
        if (certificate.revokedAt().isPresent()) {
            Instant revoked = certificate.revokedAt().get();
            return new Verified.Revoked(shown, LocalDate.ofInstant(revoked, LondonClock.LONDON));
        }
        return certificate.isValidOn(LocalDate.now(clock)) ? new Verified.Valid(shown) : new Verified.Ended(shown);
    }

    private String initialsOf(Certificate certificate) {
        Person holder = people.with(certificate.person()).orElseThrow();
        return initial(holder.givenName()) + " " + initial(holder.familyName());
    }

    private static String initial(String name) {
        return Character.toString(name.codePointAt(0)) + ".";
    }

    private String titleOf(Certificate certificate) {
        return passports.requirements(List.of(certificate.proves())).stream()
                .map(Requirement::title)
                .findFirst()
                .orElseThrow();
    }
}
