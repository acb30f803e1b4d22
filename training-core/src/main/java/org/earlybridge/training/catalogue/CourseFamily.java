package org.earlybridge.training.catalogue;

/** Courses of a kind: people look for them together and ledgers code them together. */
public enum CourseFamily {
    SAFEGUARDING("safeguarding"),
    FIRST_AID("first aid"),
    SPEECH_AND_LANGUAGE("speech and language"),
    SEND("special educational needs and disabilities"),
    HEALTH_AND_SAFETY("health and safety"),
    LEADERSHIP("leadership"),
    INDUCTION("induction"),
    REVIEW("integrated review");

    private final String words;

    CourseFamily(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
