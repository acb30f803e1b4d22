package org.earlybridge.training.cover.sheet;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column can be. The label is the heading in our own files; the other words are headings that other software uses. */
public enum SheetField {
    PERSON(
            "Person",
            "name,staff,staff name,staff member,employee,employee name,team member,full name,worker,practitioner,first name,forename,given name"),
    FAMILY_NAME("Family name", "surname,last name"),
    DAY("Day", "date,weekday,day of week,shift date,rota date,work date"),
    FROM("From", "start,start time,starts,shift start,time in,begin,begins,in,clock in"),
    TO("To", "end,end time,ends,finish,finish time,shift end,time out,out,clock out"),
    ROOM("Room", "location,area,unit,class,group,base room,room name,nursery room"),
    BREAK(
            "Break, minutes",
            "break,breaks,break minutes,break mins,break length,break duration,unpaid break,lunch break"),
    BORN("Date of birth", "dob,d o b,birth date,birthdate,birthday,born,child dob"),
    COUNT("Children", "count,number,number of children,how many,head count,headcount,qty"),
    WEEKDAYS("Weekdays", "days,day,attendance days,days attending,booked days,session days"),
    ARRIVES("Arrive", "from,arrives,start time,session start,drop off,drop off time,time in,start,in"),
    LEAVES("Leave", "to,leaves,end time,session end,pick up,pick up time,collection,time out,finish,end,out"),
    FIRST("First day", "start date,starts on,joined,from date,joining date"),
    LAST("Last day", "end date,leaving date,leave date,leaver date,to date"),
    NAME("Room", "name,room name,group,class"),
    CAPACITY("Children at a time", "capacity,places,max children,maximum children,size"),
    YOUNGEST("Youngest, months", "youngest,min age,minimum age,from months,age from,min age months"),
    OLDEST("Oldest, months", "oldest,max age,maximum age,to months,age to,max age months"),
    CERTIFICATE("Certificate", "course,training,course name,training name,qualification,certificate name,type"),
    ISSUED("Issued", "date,date completed,completed,completion date,date achieved,issue date,awarded,training date"),
    VALID_TO("Valid to", "expiry,expires,expiry date,valid until,renewal date,renew by,due date,end date"),
    SOURCE("Given by", "provider,training provider,awarding body,issuer,source,issued by"),
    MONDAY("Monday", "mon"),
    TUESDAY("Tuesday", "tue,tues"),
    WEDNESDAY("Wednesday", "wed,weds"),
    THURSDAY("Thursday", "thu,thur,thurs"),
    FRIDAY("Friday", "fri"),
    SATURDAY("Saturday", "sat"),
    SUNDAY("Sunday", "sun");

    private final String label;
    private final String others;

    SheetField(String label, String others) {
        this.label = label;
        this.others = others;
    }

    public String label() {
        return label;
    }

    /** Set for a column of one weekday. */
    public Optional<DayOfWeek> weekday() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(name()))
                .findFirst();
    }

    /** How well a heading fits: 2 is our own word, 1 another's, 0 neither. */
    int fits(String heading) {
        String plain = plain(heading);
        if (plain.equals(plain(label))) {
            return 2;
        }
        return Arrays.asList(others.split(",", -1)).contains(plain) ? 1 : 0;
    }

    /** As headings are compared: small letters and digits, single spaces. */
    public static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
