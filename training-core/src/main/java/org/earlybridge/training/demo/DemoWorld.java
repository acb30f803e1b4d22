package org.earlybridge.training.demo;

import java.time.LocalDate;
import java.util.Map;
import org.earlybridge.training.demo.price.PriceLists;
import org.earlybridge.training.demo.price.Sellers;
import org.earlybridge.training.demo.programme.Programme;
import org.earlybridge.training.demo.row.Ids;
import org.earlybridge.training.demo.row.World;
import org.earlybridge.training.demo.season.Calendars;
import org.earlybridge.training.demo.season.Season;
import org.earlybridge.training.demo.setting.Neighbourhood;
import org.earlybridge.training.demo.setting.StoryPerson;

/** The sample data as seen from one day, not yet stored. The same day and size give the same world. */
record DemoWorld(World world, Map<String, StoryPerson> people) {

    static DemoWorld on(LocalDate today, DemoSize size, Ids ids) {
        World world = new World(today, ids);
        Season season = new Season(today);
        new Calendars(world, season).layOut();
        new PriceLists(world, season.schoolYear()).layOut();
        Neighbourhood neighbourhood = new Neighbourhood(world);
        Map<String, StoryPerson> people = neighbourhood.layOut();
        new Sellers(world).layOut();
        size.grow(neighbourhood, new Programme(world, season));
        return new DemoWorld(world, people);
    }
}
