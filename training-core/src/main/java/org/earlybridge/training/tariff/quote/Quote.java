package org.earlybridge.training.tariff.quote;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earlybridge.payments.money.Money;
import org.earlybridge.training.account.AccountId;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.cohort.Cohort;
import org.earlybridge.training.cohort.CohortId;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;
import org.earlybridge.training.tariff.FundCode;
import org.earlybridge.training.tariff.PaidBy;
import org.earlybridge.training.tariff.PriceLine;
import org.earlybridge.training.tariff.TariffVersion;
import org.earlybridge.training.workforce.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A price told to somebody for a course date and her people. It is made, can be booked for a quarter of an hour, and is
 * kept as it was told: a booking rests on it. It reserves neither a place nor a fund's money.
 */
@Entity
@Table(name = "quote")
public class Quote {

    public static final Duration VALID = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quote_seq")
    @SequenceGenerator(name = "quote_seq", sequenceName = "quote_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "home_id")
    private String homeId;

    @Column(name = "provider_id")
    private long providerId;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "version_number")
    private String versionNumber;

    @Column(name = "full_pence")
    private long fullPence;

    @Column(name = "total_pence")
    private long totalPence;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "free_until")
    private @Nullable LocalDate freeUntil;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "quote_attendee", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderBy("listOrder")
    private List<QuotedPerson> people = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "quote_line", joinColumns = @JoinColumn(name = "quote_id"))
    @OrderBy("listOrder")
    private List<QuotedLine> lines = new ArrayList<>();

    protected Quote() {}

    Quote(Cohort cohort, Provider payer, TariffVersion version, AccountId account, Instant madeAt) {
        this.authorityId = cohort.council().code();
        this.cohortId = cohort.id().value();
        this.firstDay = cohort.firstDay();
        this.homeId = payer.council().code();
        this.providerId = payer.id().value();
        this.accountId = account.value();
        this.madeAt = madeAt;
        this.validUntil = madeAt.plus(VALID);
        this.versionNumber = version.number();
        this.freeUntil = version.terms().lastFreeDay(cohort.firstDay()).orElse(null);
    }

    void add(PricedPerson priced) {
        people.add(new QuotedPerson(authorityId, people.size() + 1, priced));
        for (PriceLine line : priced.price().lines()) {
            lines.add(new QuotedLine(authorityId, lines.size() + 1, priced.person(), line));
        }
        this.fullPence = full().plus(priced.price().full()).pence();
        this.totalPence = total().plus(priced.price().payerPays()).pence();
    }

    /** Known once it is stored. */
    public QuoteId id() {
        if (id == null) {
            throw new IllegalStateException("this quote is not stored yet");
        }
        return new QuoteId(id);
    }

    public CohortId cohort() {
        return new CohortId(cohortId);
    }

    /** The council that delivers and takes the money. */
    public AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    /** The payer's own council. */
    public AuthorityId home() {
        return new AuthorityId(homeId);
    }

    public ProviderId provider() {
        return new ProviderId(providerId);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    /** The number of the price list, whose cancellation terms hold for what is booked by this quote. */
    public String tariff() {
        return versionNumber;
    }

    public List<QuotedPerson> people() {
        return List.copyOf(people);
    }

    public List<PersonId> attendees() {
        return people.stream().map(QuotedPerson::person).toList();
    }

    /** Of everybody, person by person; what the payer pays comes last for each. */
    public List<QuotedLine> lines() {
        return List.copyOf(lines);
    }

    public List<QuotedLine> linesFor(PersonId person) {
        return lines.stream().filter(line -> line.person().equals(person)).toList();
    }

    /** What a booking for this person has to draw from each fund. */
    public Map<FundCode, Money> fundSharesFor(PersonId person) {
        Map<FundCode, Money> shares = new LinkedHashMap<>();
        for (QuotedLine line : linesFor(person)) {
            if (line.paidBy() instanceof PaidBy.Fund fund) {
                shares.merge(fund.fund(), line.amount(), Money::plus);
            }
        }
        return shares;
    }

    public Money full() {
        return Money.ofPence(fullPence);
    }

    /** What the payer pays for everybody. */
    public Money total() {
        return Money.ofPence(totalPence);
    }

    /** Of the course date, as it was when the price was told. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day on which cancelling is free; empty when none is. */
    public Optional<LocalDate> freeUntil() {
        return Optional.ofNullable(freeUntil);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant validUntil() {
        return validUntil;
    }

    /** Its last moment does not count any more. */
    public boolean isValidAt(Instant moment) {
        return moment.isBefore(validUntil);
    }
}
