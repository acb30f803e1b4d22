package org.earlybridge.training.cover.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earlybridge.training.cover.BookedChildren.Children;
import org.earlybridge.training.cover.Days;
import org.earlybridge.training.cover.Rosters;
import org.earlybridge.training.cover.day.Beside;
import org.earlybridge.training.setting.Provider;

/** What can be true of children who are booked in. */
@ApplicationScoped
class ChildrenRules {

    private static final int OLDEST = 18;
    private static final int YOUNGEST_AT_SCHOOL = 4;
    private static final int MOST = 99;

    @Inject
    private OwnHouse ownHouse;

    @Inject
    private Rosters rosters;

    protected ChildrenRules() {}

    List<Mistake> mistakes(Provider own, Group group) {
        List<Mistake> mistakes = new ArrayList<>();
        ofChildren(own, group, mistakes);
        if (group.weekdays().isEmpty()) {
            mistakes.add(new Mistake("weekdays", "Choose at least one weekday"));
        }
        ofHours(group.children(), mistakes);
        ofDays(group, mistakes);
        return mistakes;
    }

    private void ofChildren(Provider own, Group group, List<Mistake> mistakes) {
        Children children = group.children();
        LocalDate first = group.days().first();
        boolean known = rosters.room(children.room())
                .filter(room -> room.provider().equals(own.id()) && room.isOpenOn(first))
                .isPresent();
        if (!known) {
            mistakes.add(new Mistake("room", "Choose a room of yours that is open"));
        }
        if (children.beside().isPresent() && !own.kind().isChildminder()) {
            mistakes.add(
                    new Mistake("beside", "Only a childminder minds children beside the usual three. Leave it out"));
        }
        if (children.beside().equals(Optional.of(Beside.SCHOOL))
                && children.born().plusYears(YOUNGEST_AT_SCHOOL).isAfter(first)) {
            mistakes.add(new Mistake(
                    "beside", "They are under four on the first day, and count among the three. Choose none of these"));
        }
        if (children.born().isAfter(first)) {
            mistakes.add(
                    new Mistake("born", "The date of birth must not lie behind the first day, " + Said.day(first)));
        }
        if (!children.born().plusYears(OLDEST).isAfter(first)) {
            mistakes.add(new Mistake("born", "Check the date of birth: at " + OLDEST + " nobody is a child any more"));
        }
        if (children.count() < 1 || children.count() > MOST) {
            mistakes.add(new Mistake("count", "How many children must be a number from 1 to " + MOST));
        }
    }

    private static void ofHours(Children children, List<Mistake> mistakes) {
        if (!children.leaves().isAfter(children.arrives())) {
            mistakes.add(new Mistake(
                    "leaves",
                    "They must leave after they arrive at " + children.arrives() + ". Change one of the two"));
        }
    }

    private void ofDays(Group group, List<Mistake> mistakes) {
        Days days = group.days();
        if (days.first().isBefore(ownHouse.today())) {
            mistakes.add(new Mistake("first", "The first day must be today or later: what is over stays as it was"));
        }
        if (days.last().filter(last -> last.isBefore(days.first())).isPresent()) {
            mistakes.add(new Mistake("last", "The last day must not lie before the first"));
        } else if (!group.weekdays().isEmpty() && group.weekdays().stream().noneMatch(days::haveA)) {
            mistakes.add(new Mistake("last", "None of these weekdays lies between the first and the last day"));
        }
    }
}
