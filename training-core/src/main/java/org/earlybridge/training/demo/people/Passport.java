package org.earlybridge.training.demo.people;

import org.earlybridge.training.demo.text.Dice;

/** Gives people the certificates that somebody in their job usually has, with the usual share that has lapsed or soon will. */
public final class Passport {

    private static final int TWO_YEARS = 24;
    private static final int THREE_YEARS = 36;

    private final Someone holder;
    private final Dice dice;

    public Passport(Someone holder, Dice dice) {
        this.holder = holder;
        this.dice = dice;
    }

    /** What everyone must hold: a few are late with it, some will soon be. */
    public void everyday() {
        holder.holds("SG-STAFF", TWO_YEARS, dice.chance(4) ? -dice.between(3, 60) : dice.between(5, 700));
        if (dice.chance(90)) {
            holder.holds("PREVENT", TWO_YEARS, dice.between(-20, 700));
        }
        if (dice.chance(70)) {
            holder.holds("FOOD-2", THREE_YEARS, dice.between(-20, 1000));
        }
        if (dice.chance(8)) {
            holder.holds(dice.chance(60) ? "ELKLAN-35" : "ELKLAN-03", dice);
        }
    }

    public void fullFirstAid() {
        holder.holds("PFA-FULL", THREE_YEARS, dice.between(3, 1080));
    }

    public void emergencyFirstAid() {
        holder.holds("PFA-EMERG", THREE_YEARS, dice.between(20, 1080));
    }

    /** It does no harm to lapse where the person counts without. */
    public void lapsedFirstAid() {
        holder.holds("PFA-FULL", THREE_YEARS, -dice.between(2, 300));
    }

    public void leadsSafeguarding() {
        holder.holds("SG-DSL", TWO_YEARS, dice.chance(5) ? -dice.between(2, 40) : dice.between(6, 710));
    }

    public void caresForBabies() {
        holder.holds("BABY", dice);
    }
}
