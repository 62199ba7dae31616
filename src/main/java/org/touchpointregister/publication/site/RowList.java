package org.touchpointregister.publication.site;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchpointregister.publication.site.Filters.Filter;
import org.touchpointregister.register.Edition;
import org.touchpointregister.register.Editions;
import org.touchpointregister.register.Row;
import org.touchpointregister.register.RowFacets;
import org.touchpointregister.register.RowOrder;
import org.touchpointregister.register.RowQuestion;
import org.touchpointregister.register.RowSearch;
import org.touchpointregister.register.RowSearch.Window;
import org.touchpointregister.regulation.Regulation;
import org.touchpointregister.shared.Refusal;

/** The rows of an edition that a reader asks for: one page of them, what they can be narrowed to, where the other pages are. */
@Component
class RowList {

    static final int PAGE = 50;
    /** What a browser still prints; longer registers are printed from their files. */
    static final int PRINTED = 2000;

    private static final int PAGES_AROUND = 2;

    private final RowSearch search;
    private final Editions editions;
    private final RegisterTable table;
    private final Filters filters;

    RowList(RowSearch search, Editions editions, RegisterTable table, Filters filters) {
        this.search = search;
        this.editions = editions;
        this.table = table;
        this.filters = filters;
    }

    Listed of(Regulation regulation, Edition edition, Asked asked, String path) {
        UUID wanted = asked.rowId();
        RowQuestion question = wanted == null ? asked.question(regulation) : RowQuestion.ALL;
        RowOrder order = wanted == null ? asked.order() : RowOrder.REGISTER;
        RowFacets facets = search.count(edition, question);
        int size = asked.printing() ? PRINTED : PAGE;
        int pages = Math.max(1, (facets.total() + size - 1) / size);
        int page = Math.min(wanted == null ? asked.pageNumber() : pageOf(edition, wanted), pages);
        List<Row> rows = search.rows(edition, question, new Window(order, (page - 1) * size, size));
        PageLink link = new PageLink(path, wanted == null ? asked.parameters() : Map.of());
        return new Listed(
                table.of(regulation, rows, question.words(), order == RowOrder.REGISTER),
                facets.total(),
                new Pages(page, pages, numbers(page, pages), (page - 1) * size + 1, (page - 1) * size + rows.size()),
                filters.of(regulation, facets, asked),
                order,
                link);
    }

    private int pageOf(Edition edition, UUID row) {
        Row found = editions.row(edition, row).orElseThrow(() -> Refusal.missing("publication.noSuchRow"));
        return (found.position() - 1) / PAGE + 1;
    }

    /** The first page, those around this one and the last; 0 stands for those left out. */
    private static List<Integer> numbers(int page, int pages) {
        List<Integer> shown = IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= PAGES_AROUND)
                .boxed()
                .toList();
        return IntStream.range(0, shown.size())
                .boxed()
                .flatMap(at -> at > 0 && shown.get(at) - shown.get(at - 1) > 1
                        ? Stream.of(0, shown.get(at))
                        : Stream.of(shown.get(at)))
                .toList();
    }

    /** A page of rows with everything that leads to other ones; {@code link} is this list's own address. */
    record Listed(
            RegisterTable.Table table, int total, Pages pages, List<Filter> filters, RowOrder order, PageLink link) {

        /** Whether the list is narrowed by words or filters. */
        public boolean narrowed() {
            return link.parameters().containsKey("q") || !chosen().isEmpty();
        }

        public List<Filter> chosen() {
            return filters.stream().filter(filter -> filter.chosen() != null).toList();
        }

        /** The orders one can choose. */
        public List<RowOrder> orders() {
            return Stream.of(RowOrder.values())
                    .filter(choice ->
                            choice != RowOrder.RELEVANCE || link.parameters().containsKey("q"))
                    .toList();
        }

        /** The whole list again. */
        public PageLink whole() {
            return link.only("on", "knownOn");
        }
    }

    /** Where one is in a long list: this page, how many there are, the numbers to show, the first and the last row on it. */
    record Pages(int page, int pages, List<Integer> numbers, int first, int last) {}
}
