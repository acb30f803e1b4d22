package org.earlybridge.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.Caller;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.workforce.Certificate;
import org.earlybridge.training.workforce.CertificateId;
import org.earlybridge.training.workforce.Passports;
import org.earlybridge.training.workforce.People;
import org.earlybridge.training.workforce.Person;
import org.earlybridge.training.workforce.Requirement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Somebody takes out one of her own certificates, one that a register here earned and that is not revoked. */
@ApplicationScoped
public class SeeCertificate {

    @Inject
    private Passports passports;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "earlybridge.public.address", defaultValue = "http://localhost:8080")
    private String publicAddress;

    protected SeeCertificate() {}

    /** @throws NotFound when it is not hers, or nothing that is printed here */
    @Transactional
    @AllowedTo(signedIn = true)
    public CertificatePaper ofMine(CertificateId id) {
        return passports
                .with(id)
                .filter(certificate -> Optional.of(certificate.person()).equals(caller.person()))
                .filter(certificate -> !certificate.isRevoked())
                .flatMap(certificate -> certificate.code().map(code -> paper(certificate, new VerificationCode(code))))
                .orElseThrow(() -> new NotFound("certificate " + id.value()));
    }

    private CertificatePaper paper(Certificate certificate, VerificationCode code) {
        return new CertificatePaper(
                people.with(certificate.person()).map(Person::name).orElseThrow(),
                certificate.course().orElseThrow(),
                titleOf(certificate),
                certificate.source(),
                certificate.issued(),
                certificate.validTo(),
                code,
                URI.create(publicAddress + "/certificate?code=" + code),
                clock.instant());
    }

    private String titleOf(Certificate certificate) {
        return passports.requirements(List.of(certificate.proves())).stream()
                .map(Requirement::title)
                .findFirst()
                .orElseThrow();
    }
}
