package id.mandala.evaluation.letter;

import id.mandala.documents.sign.Signers;
import id.mandala.evaluation.Findings;
import id.mandala.evaluation.Questions;
import id.mandala.evaluation.Result;
import id.mandala.evaluation.Results;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a letter says, in one transaction; it is laid out after it. */
@Component
@Transactional(readOnly = true)
class LetterSources {

    private final Results results;
    private final Questions questions;
    private final Findings findings;
    private final Regions regions;
    private final LetterHeads heads;

    LetterSources(Results results, Questions questions, Findings findings, Regions regions, LetterHeads heads) {
        this.results = results;
        this.questions = questions;
        this.findings = findings;
        this.regions = regions;
        this.heads = heads;
    }

    /** @throws RuleBroken {@code evaluation.letter.not-published} where no published result is to be told */
    LetterSource of(RegionCode region, int year, Optional<Letter> letter, Optional<Letter> replaces) {
        var own = results.of(region).stream().collect(Collectors.toMap(Result::year, it -> it));
        var now = Optional.ofNullable(own.get(year))
                .orElseThrow(() ->
                        new RuleBroken("evaluation.letter.not-published", regions.name(region), String.valueOf(year)));
        var nation = results.ofYear(year);
        return new LetterSource(
                regions.get(region),
                letter,
                replaces,
                now,
                Optional.ofNullable(own.get(year - 1)),
                nation,
                names(nation),
                questions.of(region, year),
                findings.of(region, year),
                heads.of(year));
    }

    List<Result> nation(int year) {
        return results.ofYear(year);
    }

    Map<RegionCode, String> names(List<Result> nation) {
        return nation.stream().collect(Collectors.toMap(Result::region, it -> regions.name(it.region())));
    }

    LetterHead head(int year) {
        return heads.of(year);
    }

    /** Whose letters they are, by {@code mandala.letters.…}; in a demonstration every letter says that it is one. */
    @Component
    static class LetterHeads {
        private final String office;
        private final String signatory;
        private final String place;
        private final String address;
        private final Signers signers;

        LetterHeads(
                @Value("${mandala.letters.office:Direktorat Jenderal Aplikasi Informatika}") String office,
                @Value("${mandala.letters.signatory:Direktur Jenderal Aplikasi Informatika}") String signatory,
                @Value("${mandala.letters.place:Jakarta}") String place,
                @Value("${mandala.address:}") String address,
                Signers signers) {
            this.office = office;
            this.signatory = signatory;
            this.place = place;
            this.address = address;
            this.signers = signers;
        }

        LetterHead of(int year) {
            return new LetterHead(
                    office,
                    signatory,
                    place,
                    address + "/surat/periksa",
                    signers.isDemo() ? Lines.word("demo." + (year == 2022 || year == 2023 ? year : "any")) : "");
        }
    }
}
