import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the theme "earlybridge" out of PrimeFaces' own sheet (MIT), by putting our tokens where its fixed values stand. Its
 * rules use none of its variables, so there is no other way. Run by the build: {@code java -cp primefaces.jar
 * PrimeFacesTheme.java target/theme}.
 */
class PrimeFacesTheme {

    private static final String SOURCE = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-f]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> TOKENS = new LinkedHashMap<>();

    static {
        put("petrol-700", "#2196f3", "#0288d1", "#03a9f4");
        put("petrol-50", "#e3f2fd", "#fafafa", "#fbfcfc", "rgba(33,150,243,.04)", "rgba(33,150,243,.16)", "#b3e5fc");
        put("petrol-50", "rgba(2,136,209,.04)", "rgba(2,136,209,.16)");
        put("petrol-100", "rgb(137.4,200.4,246.6)", "hsl(198.904109589,92.4050632911%,79.5098039216%)");
        put("petrol-800", "#01579b");
        put("petrol-900", "rgb(12.7384615385,136.9384615385,235.6615384615)", "rgb(1.8,122.4,188.1)");
        put("petrol-900", "rgb(11.3230769231,121.7230769231,209.4769230769)", "rgb(1.6,108.8,167.2)");
        put("petrol-900", "rgb(86.4,112.5,125.1)", "rgb(76.8,100,111.2)", "#343a40");
        put("ink", "#495057", "#212529", "#212121", "#252529", "#424242", "rgba(0,0,0,.9)", "rgba(0,0,0,.8)");
        put("ink-2", "#6c757d", "#616161");
        put("ink-3", "#757575");
        put("line", "#dee2e6", "#dadada", "#e0e0e0");
        put("line-2", "#e9ecef", "#eeeeee", "#ebebef");
        put("line-strong", "#ced4da", "#adb5bd", "#9e9e9e", "#bdbdbd");
        put("mist", "#f8f9fa", "#f8f8f8", "#f5f5f5", "rgba(96,125,139,.04)");
        put("mist-2", "#efefef", "rgba(96,125,139,.16)");
        put("slate", "#607d8b");
        put("red", "#f44336", "#d32f2f", "#b71c1c", "#ff4032", "#ef5350", "#e0284f", "#e60017", "#e91e63");
        put("red-deep", "rgb(45.75,7,7)", "hsl(0,65.0793650794%,40.4705882353%)", "hsl(0,65.0793650794%,45.5294117647%)");
        put("red-bg", "#ffcdd2", "rgba(211,47,47,.04)", "rgba(211,47,47,.16)", "rgb(255,179.5,187.05)");
        put("red-bg", "rgb(255,113,127.2)");
        put("green", "#689f38", "#4caf50", "rgb(67.1875,147.8125,69.875)", "hsl(122,37.5%,21.0784313725%)");
        put("green-bg", "#c8e6c9", "rgba(200,230,201,.8)", "rgba(104,159,56,.04)", "rgba(104,159,56,.16)");
        put("green-mid", "hsl(122,37.5%,54.8039215686%)");
        put("ink", "hsl(122,37.5%,5.2696078431%)", "rgb(93.6,143.1,50.4)", "rgb(83.2,127.2,44.8)");
        put("apricot-300", "#fbc02d", "#ffc107", "rgb(250.446728972,183.2859813084,15.953271028)");
        put("apricot-300", "hsl(42.8155339806,96.261682243%,46.431372549%)");
        put("apricot-100", "rgba(251,192,45,.04)", "rgba(251,192,45,.16)");
        put("amber", "#7f6003", "#f57c00");
        put("amber-bg", "#ffecb3", "rgb(255,229.625,153.5)");
        put("pcc", "#9c27b0");
        put("pcc-bg", "rgba(156,39,176,.04)", "rgba(156,39,176,.16)");
        put("ink", "rgb(140.4,35.1,158.4)", "rgb(124.8,31.2,140.8)");
    }

    public static void main(String[] args) throws IOException {
        Path sheet = Path.of(args[0], "primefaces-earlybridge", "theme.css");
        Files.createDirectories(sheet.getParent());
        Files.writeString(sheet, themed(original()));
    }

    private static String original() throws IOException {
        try (InputStream css = ClassLoader.getSystemResourceAsStream(SOURCE)) {
            if (css == null) {
                throw new IllegalStateException(SOURCE + " is not in the PrimeFaces jar on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }

    private static String themed(String css) {
        String own = css.replaceAll(":root\\{--blue-50[^}]*\\}", "") // a palette no rule of the sheet uses
                .replaceAll("(?:[^{}]*,)?body input:not\\(\\[role=combobox\\][^{}]*\\{[^}]*\\}", "") // plain inputs are ours
                .replaceAll("box-shadow:inset 0 0 0 \\.(?:2|15)r?em (?:rgb|hsl)\\([^)]*\\)", "box-shadow:inset var(--focus-inset)")
                .replaceAll("box-shadow:0 0 0 \\.2r?em (?:rgb|hsl)\\([^)]*\\)", "box-shadow:var(--focus)")
                .replaceAll("--focus-ring: ?[^;}]*", "--focus-ring:var(--focus)")
                .replaceAll("font-family:-apple-system[^;}]*", "font-family:var(--body)")
                .replace("border-radius:4px", "border-radius:var(--r1)");
        Matcher colours = COLOUR.matcher(own);
        return "/* Made from PrimeFaces' saga-blue (MIT licence, Copyright (c) 2009-2019 PrimeTek) by PrimeFacesTheme.java. */\n"
                + colours.replaceAll(found -> Matcher.quoteReplacement(ours(found.group())));
    }

    private static String ours(String colour) {
        String token = TOKENS.get(plain(colour));
        return token == null ? colour : "var(--" + token + ")";
    }

    private static void put(String token, String... colours) {
        for (String colour : colours) {
            TOKENS.put(plain(colour), token);
        }
    }

    private static String plain(String colour) {
        return colour.toLowerCase().replace(" ", "");
    }
}
