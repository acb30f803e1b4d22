package org.earlybridge.training.booking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.jspecify.annotations.Nullable;

/** What a cover check looked at and said about one booking at one moment. Written once. */
@Entity
@Table(name = "cover_slip")
class CoverSlip {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cover_slip_seq")
    @SequenceGenerator(name = "cover_slip_seq", sequenceName = "cover_slip_seq", allocationSize = 50)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "provider_id")
    private long providerId;

    @SuppressWarnings("UnusedVariable") // read by queries alone
    @Column(name = "booking_id")
    private long bookingId;

    @Column(name = "number_text")
    private String number;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private long madeBy;

    private String digest;

    @ElementCollection
    @CollectionTable(name = "cover_slip_line", joinColumns = @JoinColumn(name = "slip_id"))
    @OrderColumn(name = "list_order")
    private List<SlipLine> lines = new ArrayList<>();

    protected CoverSlip() {}

    /** @param now to the second: that is what the paper says */
    CoverSlip(String number, Provider setting, Booking booking, AccountId by, Instant now, List<SlipLine> lines) {
        this.number = number;
        this.authorityId = setting.council().code();
        this.providerId = setting.id().value();
        this.bookingId = booking.id();
        this.madeBy = by.value();
        this.madeAt = now.truncatedTo(ChronoUnit.SECONDS);
        this.lines.addAll(lines);
        this.digest = digestNow();
    }

    /** Over the number, the moment and the lines as they stand. */
    private String digestNow() {
        String text = lines.stream()
                .map(line -> (line.isHeading() ? "# " : "- ") + line.text())
                .collect(Collectors.joining("\n", number + "\n" + madeAt + "\n", "\n"));
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** False when somebody has changed what is kept. */
    boolean isAsItWasMade() {
        return digest.equals(digestNow());
    }

    String number() {
        return number;
    }

    ProviderId setting() {
        return new ProviderId(providerId);
    }

    Instant madeAt() {
        return madeAt;
    }

    AccountId madeBy() {
        return new AccountId(madeBy);
    }

    String digest() {
        return digest;
    }

    List<SlipLine> lines() {
        return List.copyOf(lines);
    }
}
