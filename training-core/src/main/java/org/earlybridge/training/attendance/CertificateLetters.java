package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earlybridge.training.account.Account;
import org.earlybridge.training.account.Accounts;
import org.earlybridge.training.notice.Outbox;
import org.earlybridge.training.notice.Template;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.Earned;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.PersonId;
import org.earlybridge.training.workforce.Requirement;
import org.earlybridge.training.workforce.RequirementCode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails to whoever holds a certificate, at her own log-in's address or the one we know her by. Somebody with neither finds it in her record. */
@ApplicationScoped
class CertificateLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private Passports passports;

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    void issued(Earned earned, List<Certificate> given) {
        send("certificate-issued", "issued", given, earned.course(), lines(given));
    }

    void revoked(List<Certificate> taken) {
        send("certificate-revoked", "revoked", taken, taken.get(0).course().orElseThrow(), lines(taken));
    }

    private void send(String template, String event, List<Certificate> about, String course, String lines) {
        Certificate first = about.get(0);
        Person holder = people.with(first.person()).orElseThrow();
        addressOf(holder.id(), holder).ifPresent(address -> {
            Map<String, String> values = Map.of(
                    "name",
                    holder.givenName(),
                    "course",
                    course,
                    "certificates",
                    lines,
                    "council",
                    first.source(),
                    "link",
                    publicAddress + "/training-record");
            outbox.put(Template.named(template)
                    .fill("certificate/" + first.id().value() + "/" + event, address, values, null));
        });
    }

    private Optional<String> addressOf(PersonId id, Person holder) {
        return accounts.openOf(id)
                .map(Account::email)
                .map(email -> email.text())
                .or(holder::email);
    }

    /** One line each: Safeguarding, until 5 October 2028. */
    private String lines(List<Certificate> certificates) {
        Map<RequirementCode, String> titles =
                passports
                        .requirements(
                                certificates.stream().map(Certificate::proves).toList())
                        .stream()
                        .collect(Collectors.toMap(Requirement::code, Requirement::title));
        return certificates.stream()
                .map(one -> titles.get(one.proves()) + until(one.validTo()))
                .collect(Collectors.joining("\n"));
    }

    private static String until(Optional<LocalDate> last) {
        return last.map(day -> ", until " + DAY.format(day)).orElse(", without an end");
    }
}
