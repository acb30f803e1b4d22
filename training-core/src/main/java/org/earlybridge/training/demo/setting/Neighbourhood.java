package org.earlybridge.training.demo.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.earlybridge.training.demo.people.People;
import org.earlybridge.training.demo.people.Someone;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.text.Dice;
import org.earlybridge.training.demo.text.Sheet;

/** Everyone the small demo knows: forty settings, sixty childminders, and the people of the eleven demo accounts. */
public final class Neighbourhood {

    private final World world;
    private final People people;
    private final Settings settings;
    private final Childminders childminders;

    public Neighbourhood(World world) {
        this.world = world;
        this.people = new People(world);
        this.settings = new Settings(world, people);
        this.childminders = new Childminders(world, people);
    }

    /** @return who the demo accounts are, by the accounts' names */
    public Map<String, StoryPerson> layOut() {
        Map<String, StoryPerson> story = new TreeMap<>();
        StorySettings preSchools = new StorySettings(world, people, settings);
        story.put("setting-ccc", preSchools.add("Little Herons Pre-school", "Little Herons", Town.named("Whittlesey")));
        story.put("setting-pcc", preSchools.add("Kingfishers Pre-school", "Kingfishers", Town.named("Eye")));
        story.put("childminder-pcc", twin("Ruta Kalina", "Thorney", "Jean Marlow"));
        story.put("childminder-ccc", twin("Sade Oyelaran", "Whittlesey", "Marta Sikora"));
        childminders.addLone("Mina Shah", Town.named("Chatteris"));
        childminders.addLone("Harun Demir", Town.named("Wisbech"));
        officers(story);
        for (Sheet.Line line : Sheet.read("settings.txt")) {
            SettingType type = SettingType.valueOf(line.text("type"));
            settings.add(line.text("name"), Town.named(line.text("town")), type, line.number("staff"));
        }
        for (Town town : Town.all()) {
            for (int which = 1; which <= town.childminders(); which++) {
                childminders.add(town, which);
            }
        }
        return story;
    }

    /** As many more as the two councils together really have, in the same proportions. */
    public void growTo(Map<String, Integer> settingsOfCouncil, Map<String, Integer> childmindersOfCouncil) {
        Dice dice = new Dice("the large demo");
        List<String> stems =
                Sheet.read("stems.txt").stream().map(line -> line.text("stem")).toList();
        settingsOfCouncil.forEach((council, more) -> {
            List<Town> towns = weighted(council);
            for (int which = 0; which < more; which++) {
                Town town = towns.get(which % towns.size());
                addNumber(which, town, stems.get(which % stems.size()), dice);
            }
        });
        childmindersOfCouncil.forEach((council, more) -> {
            List<Town> towns = weighted(council);
            for (int which = 0; which < more; which++) {
                childminders.add(towns.get(which % towns.size()), 100 + which);
            }
        });
    }

    private void addNumber(int which, Town town, String stem, Dice dice) {
        switch (which % 10) {
            case 0, 2, 4, 6 -> settings.add(stem + " Day Nursery", town, SettingType.DAY_NURSERY, dice.between(22, 32));
            case 1, 3, 5, 7 -> settings.add(stem + " Pre-school", town, SettingType.PRE_SCHOOL, dice.between(8, 14));
            case 8 -> settings.add(stem + " Academy Nursery", town, SettingType.ACADEMY_CLASS, dice.between(4, 6));
            default -> settings.add(stem + " Nursery Class", town, SettingType.SCHOOL_CLASS, dice.between(4, 6));
        }
    }

    private static List<Town> weighted(String council) {
        List<Town> towns = new ArrayList<>();
        for (Town town : Town.all()) {
            for (int weight = 0; weight < town.settings() && town.council().equals(council); weight++) {
                towns.add(town);
            }
        }
        return towns;
    }

    private StoryPerson twin(String name, String town, String assistant) {
        return childminders.addTwin(name, Town.named(town), StorySettings.HOMES_OF_CHILDREN, assistant);
    }

    /** They work for a council or for both, not at a setting. */
    private void officers(Map<String, StoryPerson> story) {
        story.put("coordinator-pcc", officer("Leszek Adamski"));
        story.put("coordinator-ccc", officer("Joan Pryor"));
        story.put("finance-pcc", officer("Hema Solanki"));
        story.put("finance-ccc", officer("Martin Eddowes"));
        story.put("trainer", officer("Frances Oduya"));
        story.put("board", officer("Dorothea Quill"));
        story.put("admin", officer("Sam Tansley"));
    }

    private StoryPerson officer(String name) {
        Someone person = people.named(name, LocalDate.of(1978, 6, 21));
        return new StoryPerson(name, person.id(), OptionalLong.empty());
    }
}
