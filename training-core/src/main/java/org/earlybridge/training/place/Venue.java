package org.earlybridge.training.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where courses are held. It belongs to no council: either may hold a course there. */
@Entity
@Table(name = "venue")
public class Venue {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private VenueKind kind;

    private String name;
    private String address;
    private String town;
    private String postcode;

    @Column(name = "district_code")
    private String districtCode;

    private double latitude;
    private double longitude;

    @Column(name = "position_approximate")
    private boolean positionApproximate;

    private int capacity;

    @Column(name = "step_free")
    private boolean stepFree;

    private @Nullable String parking;

    @Column(name = "bus_note")
    private @Nullable String busNote;

    @Version
    private long version;

    protected Venue() {}

    public VenueId id() {
        return new VenueId(id);
    }

    public VenueKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String town() {
        return town;
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

    public int capacity() {
        return capacity;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public WayIn wayIn() {
        return new WayIn(stepFree, parking().orElse(""), busNote().orElse(""));
    }

    /** Anybody of either council who knows better may say so; the trail keeps who did. */
    public void describe(WayIn said) {
        this.stepFree = said.stepFree();
        this.parking = said.parking().isEmpty() ? null : said.parking();
        this.busNote = said.busNote().isEmpty() ? null : said.busNote();
    }

    public Optional<String> parking() {
        return Optional.ofNullable(parking);
    }

    /** As somebody entered it; nothing is worked out from a timetable. */
    public Optional<String> busNote() {
        return Optional.ofNullable(busNote);
    }
}
