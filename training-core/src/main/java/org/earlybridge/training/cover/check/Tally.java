package org.earlybridge.training.cover.check;

import org.earlybridge.training.cover.count.Mix;
import org.earlybridge.training.cover.day.Trait;

/** Adults of one room, age group or building, counted in every way a rule asks. */
final class Tally {

    private int heads;
    private int level2;
    private int level3;
    private int level6;
    private int teachers;
    private int teachersAtLevel3;
    private int firstAiders;
    private int babyTrained;
    private int babyTrainedAtLevel2;
    private int babyLeads;
    private int babyTrainedLeads;

    void add(Worker worker, boolean raised) {
        firstAiders += one(worker.standing().anyFirstAid());
        if (!worker.standing().counts()) {
            return;
        }
        int level = raised ? 3 : worker.standing().level();
        boolean trained = worker.is(Trait.BABY_TRAINED);
        boolean teacher = worker.is(Trait.SCHOOL_TEACHER);
        boolean leadsBabies = level >= 3 && worker.is(Trait.BABY_EXPERIENCED);
        heads++;
        level2 += one(level >= 2);
        level3 += one(level >= 3);
        level6 += one(level >= 6);
        teachers += one(teacher);
        teachersAtLevel3 += one(teacher && level >= 3);
        babyTrained += one(trained);
        babyTrainedAtLevel2 += one(trained && level >= 2);
        babyLeads += one(leadsBabies);
        babyTrainedLeads += one(leadsBabies && trained);
    }

    private static int one(boolean holds) {
        return holds ? 1 : 0;
    }

    void add(Tally other) {
        heads += other.heads;
        level2 += other.level2;
        level3 += other.level3;
        level6 += other.level6;
        teachers += other.teachers;
        teachersAtLevel3 += other.teachersAtLevel3;
        firstAiders += other.firstAiders;
        babyTrained += other.babyTrained;
        babyTrainedAtLevel2 += other.babyTrainedAtLevel2;
        babyLeads += other.babyLeads;
        babyTrainedLeads += other.babyTrainedLeads;
    }

    int heads() {
        return heads;
    }

    int level3() {
        return level3;
    }

    int teachers() {
        return teachers;
    }

    int firstAiders() {
        return firstAiders;
    }

    int babyTrained() {
        return babyTrained;
    }

    int babyLeads() {
        return babyLeads;
    }

    boolean leadsAtLevel6() {
        return level6 >= 1 && level3 >= 2;
    }

    /** A teacher, and another at level 3. */
    boolean leadsByTeacher() {
        return teachers >= 1 && level3 - (teachersAtLevel3 == teachers ? 1 : 0) >= 1;
    }

    /** Of a choice of that many: the others beside the one level 3 (or whoever is set aside) at level 2 or above. */
    int othersAtLevel2() {
        boolean setAside = level3 > 0 || level2 == heads;
        return level2 - (setAside && level2 > 0 ? 1 : 0);
    }

    int level2() {
        return level2;
    }

    static int halfOf(int others) {
        return Mix.ceiling(others, 2);
    }

    /** Whether some choice of at least that many has a level 3 used to babies, half of the others at level 2, and half of all trained. */
    boolean canChooseForBabies(int atLeast) {
        for (int all = Math.max(1, Math.min(atLeast, heads)); all <= heads; all++) {
            boolean trainedLead = babyTrainedLeads > 0 && canChooseOthers(all, 1);
            boolean otherLead = babyLeads > babyTrainedLeads && canChooseOthers(all, 0);
            if (trainedLead || otherLead) {
                return true;
            }
        }
        return false;
    }

    /** @param trainedLead 1 when the level 3 already chosen is trained in the care of babies */
    private boolean canChooseOthers(int all, int trainedLead) {
        int both = babyTrainedAtLevel2 - trainedLead;
        int levelOnly = level2 - babyTrainedAtLevel2 - (1 - trainedLead);
        int trainedOnly = babyTrained - babyTrainedAtLevel2;
        int chosenBoth = Math.min(both, all - 1);
        int left = all - 1 - chosenBoth;
        int moreLevel2 = Math.max(0, halfOf(all - 1) - chosenBoth);
        int moreTrained = Math.max(0, halfOf(all) - trainedLead - chosenBoth);
        return moreLevel2 <= levelOnly && moreTrained <= trainedOnly && moreLevel2 + moreTrained <= left;
    }
}
