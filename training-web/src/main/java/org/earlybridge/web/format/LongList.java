package org.earlybridge.web.format;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.earlybridge.training.listing.Page;
import org.earlybridge.training.listing.Slice;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A long list for a table of the back office: the database sorts, counts and cuts, the table shows one page of it. */
public class LongList<C extends Enum<C>, R> extends LazyDataModel<R> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 200;

    private final Class<C> columns;
    private final C usual;
    private final String words;
    private final transient Function<Slice<C>, Page<R>> source;
    private final transient Function<R, String> key;

    /**
     * @param usual the column in whose order the list begins
     * @param words what the rows have to hold; empty for all
     */
    public LongList(
            Class<C> columns, C usual, String words, Function<Slice<C>, Page<R>> source, Function<R, String> key) {
        this.columns = columns;
        this.usual = usual;
        this.words = words;
        this.source = source;
        this.key = key;
    }

    /** Known only with the page itself, which {@link #load} asks for next: one question instead of two. */
    @Override
    public int count(Map<String, FilterMeta> filters) {
        return 0;
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        C column = usual;
        boolean rising = true;
        for (SortMeta sort : sorting.values()) {
            if (sort.isActive()) {
                column = Enum.valueOf(columns, sort.getField());
                rising = sort.getOrder().isAscending();
            }
        }
        Page<R> page = source.apply(new Slice<>(Math.max(0, first), Math.min(MOST_ROWS, size), column, rising, words));
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(R row) {
        return key.apply(row);
    }
}
