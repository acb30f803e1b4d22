package org.earlybridge.training.account.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.place.Area;
import org.earlybridge.training.place.District;
import org.earlybridge.training.place.DistrictCode;
import org.earlybridge.training.place.OutwardCode;
import org.earlybridge.training.place.Places;

/**
 * Which district and council a postcode belongs to. Outward codes cross borders, so whoever lives near one can name the
 * district herself; the council always follows from the district.
 */
@ApplicationScoped
public class FindHome {

    private static final Pattern WHOLE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");

    /** What was found, or what is missing. */
    public sealed interface Answer {
        record Found(Home home) implements Answer {}

        record NotAPostcode() implements Answer {}

        record UnknownPostcode() implements Answer {}

        /** Most of this postcode's area lies in a neighbour's district: she must say which of ours is hers. */
        record SayWhichDistrict() implements Answer {}
    }

    @Inject
    private Places places;

    protected FindHome() {}

    FindHome(Places places) {
        this.places = places;
    }

    @Transactional
    @AllowedTo(everyone = true)
    public Answer of(String typedPostcode, Optional<DistrictCode> chosen) {
        String postcode = typedPostcode.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        Optional<OutwardCode> outward = WHOLE.matcher(postcode).matches() ? OutwardCode.of(postcode) : Optional.empty();
        if (outward.isEmpty()) {
            return new Answer.NotAPostcode();
        }
        Optional<Area> area = outward.flatMap(places::area);
        if (area.isEmpty()) {
            return new Answer.UnknownPostcode();
        }
        return ours(chosen.orElse(area.get().district()))
                .<Answer>map(district -> new Answer.Found(new Home(
                        spaced(postcode), district.code(), district.council().orElseThrow())))
                .orElseGet(Answer.SayWhichDistrict::new);
    }

    private Optional<District> ours(DistrictCode code) {
        return places.district(code).filter(district -> district.council().isPresent());
    }

    private static String spaced(String postcode) {
        int inward = postcode.length() - 3;
        return postcode.substring(0, inward) + " " + postcode.substring(inward);
    }
}
