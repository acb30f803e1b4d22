package org.earlybridge.training.setting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.authority.AuthorityId;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.place.Point;
import org.jspecify.annotations.Nullable;

/**
 * A setting or a childminder: on screen always a setting. Its council stands on it and not on its address, because
 * areas will be redrawn. A childminder has a postcode and no street, for her home is never public.
 */
@Entity
@Table(name = "provider")
public class Provider {

    private static final LocalTime USUAL_OPENING = LocalTime.of(8, 0);
    private static final LocalTime USUAL_CLOSING = LocalTime.of(18, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provider_seq")
    @SequenceGenerator(name = "provider_seq", sequenceName = "provider_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "authority_id")
    private String authorityId;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_class")
    private PayerClass payerClass;

    private String name;
    private @Nullable String urn;
    private String postcode;

    @Column(name = "district_code")
    private String districtCode;

    private double latitude;
    private double longitude;

    @Column(name = "position_approximate")
    private boolean positionApproximate;

    private LocalTime opens;
    private LocalTime closes;

    @Column(name = "term_time_only")
    private boolean termTimeOnly;

    @Enumerated(EnumType.STRING)
    @Column(name = "mixed_ages")
    private MixedAges mixedAges;

    @Column(name = "min_adults")
    private int minAdults;

    @Column(name = "min_adults_reason")
    private @Nullable String minAdultsReason;

    @Column(name = "registered_on")
    private @Nullable LocalDate registeredOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "provider_district", joinColumns = @JoinColumn(name = "provider_id"))
    @Column(name = "district_code", insertable = false, updatable = false)
    private Set<String> childrenFrom = new HashSet<>();

    protected Provider() {}

    /** As it first becomes known: the usual hours and numbers of its kind, until it tells us its own. */
    public Provider(NewProvider made) {
        this.authorityId = made.council().code();
        this.kind = made.kind();
        this.payerClass = made.kind().usualPayerClass();
        this.name = made.name();
        this.urn = made.urn();
        this.postcode = made.postcode();
        this.districtCode = made.district().code();
        this.latitude = made.position().latitude();
        this.longitude = made.position().longitude();
        this.positionApproximate = made.position().approximate();
        this.opens = USUAL_OPENING;
        this.closes = USUAL_CLOSING;
        this.mixedAges = MixedAges.GROUPED;
        this.minAdults = made.kind().isChildminder() ? 1 : 2;
    }

    /** Known once it is stored. */
    public ProviderId id() {
        if (id == null) {
            throw new IllegalStateException(name + " is not stored yet");
        }
        return new ProviderId(id);
    }

    public AuthorityId council() {
        return new AuthorityId(authorityId);
    }

    public ProviderKind kind() {
        return kind;
    }

    public PayerClass payerClass() {
        return payerClass;
    }

    public String name() {
        return name;
    }

    /** Its unique reference number with the inspectorate. */
    public Optional<String> urn() {
        return Optional.ofNullable(urn);
    }

    public String postcode() {
        return postcode;
    }

    public DistrictCode district() {
        return new DistrictCode(districtCode);
    }

    public Point position() {
        return new Point(latitude, longitude, positionApproximate);
    }

    public LocalTime opens() {
        return opens;
    }

    public LocalTime closes() {
        return closes;
    }

    public boolean isTermTimeOnly() {
        return termTimeOnly;
    }

    public MixedAges mixedAges() {
        return mixedAges;
    }

    /** On the premises whenever children are there. */
    public int minAdults() {
        return minAdults;
    }

    /** Why it is not the usual number. */
    public Optional<String> minAdultsReason() {
        return Optional.ofNullable(minAdultsReason);
    }

    /** Where the children live with whom it works; a fund for a district asks this. */
    public Set<DistrictCode> childrenFrom() {
        return childrenFrom.stream().map(DistrictCode::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Its last day still counts as open. */
    public boolean isRegisteredOn(LocalDate day) {
        return (registeredOn == null || !day.isBefore(registeredOn)) && (closedOn == null || !day.isAfter(closedOn));
    }
}
