package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.account.AllowedTo;
import org.earlybridge.training.account.NotFound;
import org.earlybridge.training.account.Role;
import org.earlybridge.training.cover.Room;
import org.earlybridge.training.cover.RoomId;
import org.earlybridge.training.cover.RoomMeal;
import org.earlybridge.training.cover.RoomMeal.Meal;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.setting.Provider;
import org.earlybridge.training.setting.ProviderId;

/** A manager says when the children of a room eat: then a first-aider has to be in the room. */
@ApplicationScoped
public class KeepMeals {

    private static final int LONGEST_HOURS = 2;
    private static final int MOST = 6 * 7;

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    protected KeepMeals() {}

    /** Of every room, by room. */
    @Transactional
    @AllowedTo({Role.MANAGER, Role.CHILDMINDER})
    public Map<RoomId, List<Meal>> of(ProviderId id) {
        return rosters.mealsOf(ownHouse.toSee(id).id()).stream()
                .collect(
                        Collectors.groupingBy(RoomMeal::room, Collectors.mapping(RoomMeal::meal, Collectors.toList())));
    }

    /** All of a room's meals at once; none is none. */
    @Transactional
    @AllowedTo(Role.MANAGER)
    public Kept set(ProviderId id, RoomId which, List<Meal> meals) {
        Provider own = ownHouse.toChange(id);
        Room room = rosters.room(which)
                .filter(known -> known.provider().equals(own.id()) && known.isOpenOn(ownHouse.today()))
                .orElseThrow(() -> new NotFound("room " + which.value()));
        String wrong = wrong(meals);
        if (!wrong.isEmpty()) {
            return Kept.refused("meals", wrong);
        }
        List<RoomMeal> before = rosters.mealsOf(own.id()).stream()
                .filter(meal -> meal.room().equals(which))
                .toList();
        List<Meal> old = before.stream().map(RoomMeal::meal).toList();
        if (!Set.copyOf(old).equals(Set.copyOf(meals))) {
            before.forEach(rosters::remove);
            rosters.settle();
            meals.forEach(meal -> rosters.add(new RoomMeal(own.council().code(), which, meal)));
            rosters.settle();
            ownHouse.tell(
                    own,
                    "meals changed",
                    room.name() + ": " + Meals.words(old),
                    room.name() + ": " + Meals.words(meals));
        }
        return Kept.done();
    }

    /** Nothing when all of them can be. */
    private static String wrong(List<Meal> meals) {
        if (meals.size() > MOST) {
            return "At most six meals a day. Leave some out";
        }
        for (int at = 0; at < meals.size(); at++) {
            Meal meal = meals.get(at);
            String when = Said.weekday(meal.weekday()) + ", " + Said.span(meal.from(), meal.to()) + ": ";
            if (!meal.to().isAfter(meal.from())) {
                return when + "a meal must end after it begins. Change one of the two times";
            }
            if (Duration.between(meal.from(), meal.to()).toHours() >= LONGEST_HOURS) {
                return when + "a meal takes less than " + LONGEST_HOURS + " hours. Check am and pm";
            }
            if (meals.subList(0, at).stream().anyMatch(meal::overlaps)) {
                return when + "overlaps another meal of that day. Move one of them";
            }
        }
        return "";
    }
}
