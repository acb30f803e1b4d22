package org.earlybridge.training.planning.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.Instance.Course;
import org.earlybridge.training.planning.format.Instance.CoverPool;
import org.earlybridge.training.planning.format.Instance.Demand;
import org.earlybridge.training.planning.format.Instance.Offering;
import org.earlybridge.training.planning.format.Instance.Setting;
import org.earlybridge.training.planning.format.Instance.Staff;
import org.earlybridge.training.planning.format.Instance.Trainer;
import org.earlybridge.training.planning.format.Instance.Venue;

/** What an instance holds, by id. */
final class Register {

    final Instance instance;
    final Map<String, Setting> settings;
    final Map<String, Staff> staff;
    final Map<String, Course> courses;
    final Map<String, Venue> venues;
    final Map<String, Trainer> trainers;
    final Map<String, Offering> offerings;
    final Map<String, CoverPool> pools;
    final Map<String, Demand> demands;

    Register(Instance instance) {
        this.instance = instance;
        settings = byId(instance.settings(), Setting::id);
        staff = byId(instance.staff(), Staff::id);
        courses = byId(instance.courses(), Course::id);
        venues = byId(instance.venues(), Venue::id);
        trainers = byId(instance.trainers(), Trainer::id);
        offerings = byId(instance.offerings(), Offering::id);
        pools = byId(instance.coverPools(), CoverPool::id);
        demands = byId(instance.demands(), Demand::id);
    }

    /** That the instance itself refers to, and so is there. */
    static <T> T the(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> all = new HashMap<>();
        items.forEach(item -> all.put(id.apply(item), item));
        return all;
    }
}
