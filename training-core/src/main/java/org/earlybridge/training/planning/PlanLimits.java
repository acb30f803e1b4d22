package org.earlybridge.training.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.earlybridge.training.planning.format.Instance;
import org.earlybridge.training.planning.format.PlanOrder;

/** How much one plan may ask of the server. Larger ones are made by the planner on its own. */
public final class PlanLimits {

    public static final int MOST_SECONDS = 600;
    public static final int LONGEST_NAME = 200;
    public static final int MOST_DAYS = 370;
    public static final int MOST_SETTINGS = 2_000;
    public static final int MOST_STAFF = 20_000;
    public static final int MOST_OFFERINGS = 5_000;
    public static final int MOST_DEMANDS = 20_000;
    public static final int MOST_POOLS = 500;

    private PlanLimits() {}

    /** What is too much, by the pointer to it, with the remedy; empty when nothing is. */
    public static Map<String, String> exceededBy(PlanOrder order) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (order.seconds() < 1 || order.seconds() > MOST_SECONDS) {
            faults.put("/seconds", "seconds must be 1 to " + MOST_SECONDS + ".");
        }
        Instance instance = order.instance();
        if (instance.name().length() > LONGEST_NAME) {
            faults.put("/instance/name", "name must be at most " + LONGEST_NAME + " characters.");
        }
        atMost(faults, "days", instance.days(), MOST_DAYS);
        atMost(faults, "settings", instance.settings().size(), MOST_SETTINGS);
        atMost(faults, "staff", instance.staff().size(), MOST_STAFF);
        atMost(faults, "offerings", instance.offerings().size(), MOST_OFFERINGS);
        atMost(faults, "demands", instance.demands().size(), MOST_DEMANDS);
        atMost(faults, "coverPools", instance.coverPools().size(), MOST_POOLS);
        return faults;
    }

    private static void atMost(Map<String, String> faults, String field, int count, int most) {
        if (count > most) {
            faults.put(
                    "/instance/" + field,
                    count + " " + field + " are too many for the server, which takes " + most
                            + ". Split the instance, or use the planner that runs without a server.");
        }
    }
}
