package id.mandala.evaluation.evidence;

import id.mandala.documents.sent.SentFile;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form of a file sends, as typed. */
record EvidenceForm(
        @Nullable String title,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> question,
        @Nullable MultipartFile file) {

    static EvidenceForm asking(String question, int year) {
        return new EvidenceForm("", year + "-01-01", year + "-12-31", List.of(question), null);
    }

    static EvidenceForm of(Proof it) {
        return new EvidenceForm(it.title(), it.from().toString(), it.to().toString(), List.of(), null);
    }

    public boolean asks(String key) {
        return questions().contains(key);
    }

    List<String> questions() {
        return Objects.requireNonNullElse(question, List.<String>of()).stream()
                .filter(it -> !it.isBlank())
                .toList();
    }

    Proof proof() {
        return new Proof(
                Typed.said(title),
                Typed.date(from, "evaluation.evidence.period"),
                Typed.date(to, "evaluation.evidence.period"));
    }

    SentFile sent() {
        if (file == null || file.isEmpty()) {
            throw new RuleBroken("evaluation.evidence.file");
        }
        try {
            return SentFile.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String field(String code) {
        return switch (code) {
            case "evaluation.evidence.title" -> "title";
            case "evaluation.evidence.period" -> "from";
            case "evaluation.evidence.questions" -> "question";
            default -> "file";
        };
    }
}
