package id.mandala.masterplan.book;

import id.mandala.documents.book.Book;

/** Buku 4: the plan on a page or two for who decides, and the road map. */
final class RoadmapBook {

    private RoadmapBook() {}

    static Book of(BookSource source) {
        var pages = new Pages(source);
        pages.opening(source.word("summary"));
        pages.paragraph(source.word(
                "summary.text",
                source.contents().head().title(),
                source.contents().head().span().toString(),
                source.initiatives().size(),
                source.initiatives().stream().map(it -> it.lead()).distinct().count(),
                source.quickWins().size(),
                source.issues().size()));
        RoadmapPages.money(source, pages);
        pages.bullets(source.framework().dimensions().stream()
                .map(it -> source.word(
                        "summary.dimension", source.name(it), source.of(it).size()))
                .toList());
        RoadmapPages.roadmap(source, pages);
        return pages.book(Volume.ROAD_MAP);
    }
}
