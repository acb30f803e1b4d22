package org.earlybridge.training.cover.verdict;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.earlybridge.training.cover.day.Absence;
import org.earlybridge.training.cover.day.Adult;
import org.earlybridge.training.cover.day.Children;
import org.earlybridge.training.cover.day.FirstAid;
import org.earlybridge.training.cover.day.Premises.LevelTests;
import org.earlybridge.training.cover.day.RoomDay;
import org.earlybridge.training.cover.day.StaffedDay;
import org.earlybridge.training.cover.day.Trait;
import org.earlybridge.training.setting.MixedAges;

/**
 * The rules once more, for group settings, written without the engine and as simply as they can be: every quarter of an
 * hour, every way to place floats, every room that could have one to thirteen with and without it, every choice of adults. Slow, and easy to believe.
 */
final class SecondOpinion {

    private final StaffedDay day;
    private final LocalDate date;

    SecondOpinion(StaffedDay day) {
        this.day = day;
        this.date = day.date();
    }

    boolean isLawful() {
        for (int minute = 0; minute < 24 * 60; minute += 5) {
            if (!isLawfulAt(minute)) {
                return false;
            }
        }
        return true;
    }

    /** Somebody who is paid for one child is away while children are there. */
    boolean leavesOneChildAlone() {
        for (int minute = 0; minute < 24 * 60; minute += 5) {
            for (Adult adult : day.adults()) {
                boolean gone = adult.there().holds(minute) && isAway(adult, minute);
                if (gone && adult.is(Trait.ONE_TO_ONE) && !agesAt(minute).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean counts(Adult adult) {
        return !adult.is(Trait.ONE_TO_ONE);
    }

    private Map<String, List<Integer>> agesAt(int minute) {
        Map<String, List<Integer>> ages = new HashMap<>();
        for (RoomDay room : day.rooms()) {
            List<Integer> here = new ArrayList<>();
            for (Children children : room.children()) {
                if (children.there().holds(minute)) {
                    int years = Period.between(children.born(), date).getYears();
                    for (int child = 0; child < children.count(); child++) {
                        here.add(Math.min(3, Math.max(1, years)));
                    }
                }
            }
            if (!here.isEmpty()) {
                here.sort(null);
                ages.put(room.id(), here);
            }
        }
        return ages;
    }

    private boolean isLawfulAt(int minute) {
        Map<String, List<Integer>> ages = agesAt(minute);
        if (ages.isEmpty()) {
            return true;
        }
        List<Adult> present = new ArrayList<>();
        boolean managerAway = false;
        for (Adult adult : day.adults()) {
            boolean away = isAway(adult, minute);
            if (adult.there().holds(minute) && !away) {
                present.add(adult);
            }
            managerAway |= adult.there().holds(minute) && away && adult.is(Trait.MANAGER);
        }
        boolean firstAid = present.stream().anyMatch(adult -> firstAid(adult) && full(adult));
        long counting = present.stream().filter(SecondOpinion::counts).count();
        boolean enough = counting >= day.premises().minAdults();
        boolean inCharge = !managerAway || present.stream().anyMatch(adult -> adult.is(Trait.MANAGER));
        return firstAid && enough && inCharge && somePlacementHolds(minute, ages, present);
    }

    private boolean isAway(Adult adult, int minute) {
        for (Absence absence : day.absences()) {
            int margin = absence.online() ? 5 : absence.travelMinutes() + absence.bufferMinutes();
            boolean away = absence.sessions().stream()
                    .anyMatch(session -> session.from() - margin <= minute && minute < session.to() + margin);
            if (absence.adult().equals(adult.id()) && away) {
                return true;
            }
        }
        return false;
    }

    private boolean somePlacementHolds(int minute, Map<String, List<Integer>> ages, List<Adult> present) {
        List<Adult> floats =
                present.stream().filter(adult -> adult.room().isEmpty()).toList();
        List<String> rooms = new ArrayList<>(ages.keySet());
        int ways = (int) Math.pow(rooms.size(), floats.size());
        for (int way = 0; way < ways; way++) {
            Map<String, List<Adult>> placed = new HashMap<>();
            rooms.forEach(room -> placed.put(room, new ArrayList<>()));
            present.stream()
                    .filter(adult -> adult.room().filter(ages::containsKey).isPresent())
                    .forEach(adult -> at(placed, adult.room().orElseThrow()).add(adult));
            int rest = way;
            for (Adult adult : floats) {
                at(placed, rooms.get(rest % rooms.size())).add(adult);
                rest /= rooms.size();
            }
            for (int ordinary = 0; ordinary < 1 << rooms.size(); ordinary++) {
                if (holds(minute, ages, placed, present, ordinary)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static <T> List<T> at(Map<String, List<T>> map, String key) {
        return map.getOrDefault(key, List.of());
    }

    private boolean holds(
            int minute,
            Map<String, List<Integer>> ages,
            Map<String, List<Adult>> placed,
            List<Adult> present,
            int ordinary) {
        int needed = 0;
        int at = 0;
        Map<Integer, List<Adult>> staff = new HashMap<>();
        Map<Integer, Integer> number = new HashMap<>();
        for (String room : ages.keySet()) {
            List<Integer> children = at(ages, room);
            List<Adult> here = at(placed, room);
            List<Adult> adults = here.stream().filter(SecondOpinion::counts).toList();
            boolean kept = (ordinary >> at++ & 1) == 1;
            boolean led = !kept && children.contains(3) && mayLead(minute) && leads(adults);
            int need = need(children, led ? 13 : 8);
            boolean fed = day.rooms().stream()
                            .filter(one -> one.id().equals(room))
                            .flatMap(one -> one.meals().stream())
                            .noneMatch(meal -> meal.holds(minute) && !date.isBefore(LocalDate.of(2025, 9, 1)))
                    || here.stream().anyMatch(this::firstAid);
            if (adults.size() < need || !fed || !roomLevelsHold(children, adults, led)) {
                return false;
            }
            needed += need;
            for (int age = 1; age <= 3; age++) {
                int count =
                        (int) children.stream().filter(List.of(age)::contains).count();
                if (count > 0 && !(age == 3 && led)) {
                    staff.computeIfAbsent(age, none -> new ArrayList<>()).addAll(adults);
                    number.merge(age, count, Integer::sum);
                }
            }
        }
        for (int age : staff.keySet()) {
            int need = (number.getOrDefault(age, 0) + ratio(age, 8) - 1) / ratio(age, 8);
            boolean babies = age == 1;
            if (!someChoice(staff.getOrDefault(age, List.of()), need, choice -> levelsHold(choice, babies))) {
                return false;
            }
        }
        int least = Math.max(needed, day.premises().minAdults());
        List<Adult> counting = present.stream().filter(SecondOpinion::counts).toList();
        boolean anyLevel3 = atLeast(counting, 3) > 0;
        return someChoice(
                counting,
                least,
                choice -> choice.stream()
                        .filter(aside -> level(aside) >= 3 || !anyLevel3)
                        .anyMatch(aside -> othersHold(choice, aside)));
    }

    private boolean othersHold(List<Adult> choice, Adult aside) {
        int others = atLeast(choice, 2) - (level(aside) >= 2 ? 1 : 0);
        return 2 * others >= choice.size() - 1;
    }

    private boolean roomLevelsHold(List<Integer> children, List<Adult> adults, boolean led) {
        if (day.premises().levelTests() == LevelTests.AGE_GROUP) {
            return true;
        }
        int need = need(children, 8);
        boolean ordinary = adults.size() >= need && atLeast(adults, 3) >= 1 && atLeast(adults, 2) >= 1 + need / 2;
        int led13 = need(children, 13);
        boolean younger = children.get(0) < 3;
        boolean larger = led && (!younger || atLeast(adults, 2) >= 2 + Math.max(0, led13 - 1) / 2);
        int babies = (int) children.stream().filter(age -> age == 1).count();
        boolean forBabies = babies == 0 || someChoice(adults, (babies + 2) / 3, choice -> levelsHold(choice, true));
        return (ordinary || larger) && forBabies;
    }

    private boolean levelsHold(List<Adult> choice, boolean babies) {
        long trained =
                choice.stream().filter(adult -> adult.is(Trait.BABY_TRAINED)).count();
        boolean half = choice.stream()
                .filter(adult -> level(adult) >= 3 && (!babies || adult.is(Trait.BABY_EXPERIENCED)))
                .anyMatch(lead -> 2 * (atLeast(choice, 2) - 1) >= choice.size() - 1);
        return half && (!babies || 2 * trained >= choice.size());
    }

    private static boolean someChoice(List<Adult> from, int atLeast, Predicate<List<Adult>> test) {
        for (int bits = 1; bits < 1 << from.size(); bits++) {
            if (Integer.bitCount(bits) >= atLeast) {
                List<Adult> choice = new ArrayList<>();
                for (int at = 0; at < from.size(); at++) {
                    if ((bits >> at & 1) == 1) {
                        choice.add(from.get(at));
                    }
                }
                if (test.test(choice)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayLead(int minute) {
        return date.isAfter(LocalDate.of(2014, 8, 31)) || (minute >= 8 * 60 && minute < 16 * 60);
    }

    private boolean leads(List<Adult> adults) {
        return atLeast(adults, 6) >= 1 && atLeast(adults, 3) >= 2;
    }

    private int atLeast(List<Adult> adults, int level) {
        return (int) adults.stream().filter(adult -> level(adult) >= level).count();
    }

    private int ratio(int age, int three) {
        int two = date.isBefore(LocalDate.of(2023, 9, 4)) ? 4 : 5;
        return age == 1 ? 3 : age == 2 ? two : three;
    }

    /** One child after the other. */
    private int need(List<Integer> children, int three) {
        MixedAges method = day.premises().mixedAges();
        if (method == MixedAges.YOUNGEST) {
            int ratio = ratio(children.get(0), three);
            return (children.size() + ratio - 1) / ratio;
        }
        if (method == MixedAges.POOLED) {
            int units =
                    children.stream().mapToInt(age -> 1560 / ratio(age, three)).sum();
            return (units + 1559) / 1560;
        }
        int adults = 0;
        int free = 0;
        int group = 0;
        for (int age : children) {
            if (free == 0 || (method == MixedAges.BANDED && group != age)) {
                adults++;
                group = age;
                free = ratio(age, three);
            }
            free--;
        }
        return adults;
    }

    private boolean firstAid(Adult adult) {
        return adult.firstAid().filter(aid -> !aid.validTo().isBefore(date)).isPresent();
    }

    private static boolean full(Adult adult) {
        return adult.firstAid().map(FirstAid::kind).equals(Optional.of(FirstAid.Kind.FULL));
    }

    private int level(Adult adult) {
        if (adult.award().isEmpty() || adult.award().get().awarded().isAfter(date)) {
            return 0;
        }
        int level = adult.award().get().level();
        boolean late = adult.award().get().awarded().getYear() == 2016;
        boolean asked = !date.isBefore(LocalDate.of(2017, 4, 3));
        if (level == 6) {
            return adult.is(Trait.LEVEL6_APPROVED) ? 6 : 3;
        }
        if (late && asked && !firstAid(adult)) {
            return 0;
        }
        return level == 3 && late && asked && !adult.is(Trait.ENGLISH2) ? 2 : level;
    }
}
