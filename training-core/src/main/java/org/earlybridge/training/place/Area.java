package org.earlybridge.training.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is known of an outward code: a name people recognise, the district most of it lies in, and about where its middle is. */
@Entity
@Table(name = "outward_code")
public class Area {

    @Id
    private String code;

    private String name;
    private double latitude;
    private double longitude;

    @Column(name = "district_code")
    private String districtCode;

    private boolean approximate;

    protected Area() {}

    public OutwardCode code() {
        return new OutwardCode(code);
    }

    public String name() {
        return name;
    }

    public Point middle() {
        return new Point(latitude, longitude, approximate);
    }

    public DistrictCode district() {
        return new DistrictCode(districtCode);
    }
}
