package org.earlybridge.training.cover.rota;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earlybridge.training.cover.RoomMeal.Meal;
import org.earlybridge.training.cover.sheet.Cells;

/** A room's meals in one line, as people write them: Mon-Fri 11:30-12:15; Mon Wed 15:30-16:00. Without days it is every day. */
public final class Meals {

    private static final Comparator<Meal> ORDER =
            Comparator.comparing(Meal::from).thenComparing(Meal::to).thenComparing(Meal::weekday);

    private Meals() {}

    /** Empty when a part of it cannot be read. */
    public static Optional<List<Meal>> read(String typed) {
        List<Meal> meals = new ArrayList<>();
        for (String part : typed.split("[;\\n]", -1)) {
            if (!part.isBlank()) {
                Optional<List<Meal>> one = one(part.strip());
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                meals.addAll(one.get());
            }
        }
        return Optional.of(meals);
    }

    /** The days end where the first digit stands. */
    private static Optional<List<Meal>> one(String part) {
        int digit = 0;
        while (digit < part.length() && !Character.isDigit(part.charAt(digit))) {
            digit++;
        }
        String days = part.substring(0, digit).strip();
        Set<DayOfWeek> weekdays = days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : Cells.weekdays(days);
        Optional<Cells.Times> times = Cells.times(part.substring(digit));
        return weekdays.isEmpty()
                ? Optional.empty()
                : times.map(read -> weekdays.stream()
                        .map(weekday -> new Meal(weekday, read.from(), read.to()))
                        .toList());
    }

    public static String words(Collection<Meal> meals) {
        Map<String, Set<DayOfWeek>> byTime = new LinkedHashMap<>();
        meals.stream()
                .sorted(ORDER)
                .forEach(meal -> byTime.computeIfAbsent(
                                meal.from() + "-" + meal.to(), none -> EnumSet.noneOf(DayOfWeek.class))
                        .add(meal.weekday()));
        return byTime.entrySet().stream()
                .map(entry -> days(entry.getValue()) + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private static String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "";
        }
        if (days.equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))) {
            return "Mon-Fri ";
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(days::contains)
                .map(day -> Said.weekday(day).substring(0, 3) + " ")
                .collect(Collectors.joining());
    }
}
