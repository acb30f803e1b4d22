package org.earlybridge.training.demo.past;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earlybridge.training.demo.row.Rows;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.setting.StoryPerson;

/** Whose turn it is to have booked: childminders and settings of each council one after the other, but nobody of the story. */
final class Buyers {

    private static final String CHILDMINDER = "CHILDMINDER";
    private static final int PEOPLE_OF_A_SETTING = 2;

    private final Map<String, List<Rows.Provider>> childminders;
    private final Map<String, List<Rows.Provider>> settings;
    private final Map<Long, List<Rows.Employment>> employed;
    private final Map<String, Integer> turns = new HashMap<>();

    Buyers(World world, Collection<StoryPerson> story) {
        Set<Long> apart = new HashSet<>();
        story.forEach(person -> person.provider().ifPresent(apart::add));
        List<Rows.Provider> others = world.all(Rows.Provider.class).stream()
                .filter(provider -> !apart.contains(provider.id()))
                .toList();
        this.childminders = others.stream()
                .filter(provider -> provider.kind().equals(CHILDMINDER))
                .collect(groupingBy(Rows.Provider::authorityId));
        this.settings = others.stream()
                .filter(provider -> !provider.kind().equals(CHILDMINDER))
                .collect(groupingBy(Rows.Provider::authorityId));
        this.employed = world.all(Rows.Employment.class).stream().collect(groupingBy(Rows.Employment::providerId));
    }

    Rows.Provider childminder(String council) {
        return next("childminder of " + council, childminders.getOrDefault(council, List.of()));
    }

    Rows.Provider setting(String council) {
        return next("setting of " + council, settings.getOrDefault(council, List.of()));
    }

    /** A childminder goes herself, with whoever helps her if there is room for two; of a setting it is never the manager. */
    List<Long> people(Rows.Provider buyer, boolean withHelp) {
        boolean alone = buyer.kind().equals(CHILDMINDER) && !withHelp;
        return employed.getOrDefault(buyer.id(), List.of()).stream()
                .filter(one -> !one.manager() || one.role().equals(CHILDMINDER))
                .limit(alone ? 1 : PEOPLE_OF_A_SETTING)
                .map(Rows.Employment::personId)
                .toList();
    }

    private Rows.Provider next(String whose, List<Rows.Provider> all) {
        int turn = turns.merge(whose, 1, Integer::sum) - 1;
        return all.get(turn % all.size());
    }
}
