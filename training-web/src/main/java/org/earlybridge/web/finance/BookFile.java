package org.earlybridge.web.finance;

/** A file of a book that can be had. */
public final class BookFile {

    private final String name;
    private final String what;
    private final String href;

    BookFile(String name, String what, String href) {
        this.name = name;
        this.what = what;
        this.href = href;
    }

    public String getName() {
        return name;
    }

    public String getWhat() {
        return what;
    }

    public String getHref() {
        return href;
    }
}
