package org.earlybridge.twins.training.cohort;

import javax.xml.parsers.DocumentBuilderFactory;

final class ParsesXml {

    private ParsesXml() {}

    static DocumentBuilderFactory unsafe() {
        return DocumentBuilderFactory.newInstance();
    }
}
