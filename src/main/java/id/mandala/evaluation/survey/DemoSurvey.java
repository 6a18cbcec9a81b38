package id.mandala.evaluation.survey;

import id.mandala.evaluation.self.Editions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Users of Bantul's channel for complaints answer; made up. Four share a device, eight a network, two give nothing but fours. */
@Component
class DemoSurvey implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final String SERVICE = "Lapor Bantul";
    private static final int ANSWERS = 42;
    private static final long SEED = 3402;

    private final Surveys surveys;
    private final SurveyDesk desk;
    private final Answers answers;
    private final Editions editions;
    private final Today today;

    DemoSurvey(Surveys surveys, SurveyDesk desk, Answers answers, Editions editions, Today today) {
        this.surveys = surveys;
        this.desk = desk;
        this.answers = answers;
        this.editions = editions;
        this.today = today;
    }

    @Override
    public int order() {
        return 440;
    }

    @Override
    public void load() {
        var day = today.date();
        var service = surveys.services(BANTUL, day.getYear()).stream()
                .filter(it -> it.name().equals(SERVICE))
                .findFirst();
        if (service.isEmpty()) {
            return;
        }
        var form = new SurveyForm(
                service.get().initiative().toString(),
                SERVICE,
                "Contoh untuk peragaan: apakah laporan warga sungguh dijawab.",
                List.of("governance/public_service", "governance/public_policy"),
                "1200",
                "Akun aktif aplikasi (contoh)",
                day.minusDays(20).toString(),
                day.plusDays(40).toString(),
                1L);
        var survey = form.draft(
                BANTUL, UUID.randomUUID(), day.getYear(), editions.of(BANTUL, day.getYear()), SurveyDesk.token());
        surveys.add(survey);
        desk.open(survey, survey.version());
        answer(survey);
    }

    private void answer(Survey survey) {
        var key = answers.invited(BANTUL, survey.token()).flatMap(answers::key).orElseThrow();
        var random = new Random(SEED);
        for (int place = 1; place <= ANSWERS; place++) {
            boolean alike = place % 20 == 0;
            var marks = IntStream.range(0, survey.questions().size())
                    .mapToObj(_ -> alike ? Answer.HIGHEST : 1 + random.nextInt(Answer.HIGHEST))
                    .toList();
            int seconds = place == 7 ? 5 : 30 + random.nextInt(120);
            var text = Optional.ofNullable(Map.of(
                                    3,
                                    "Jawabannya cepat, tetapi fotonya sering gagal terkirim.",
                                    9,
                                    "Tambahkan pilihan bahasa Jawa.")
                            .get(place))
                    .orElse("");
            var answer = new Answer(Used.SEVERAL, marks, seconds, text);
            var trace = new Trace(
                    key.hash("device", place > 38 ? "shared" : "device " + place),
                    key.hash("network", place > 30 && place <= 38 ? "office" : "network " + place));
            answers.add(survey, place, answer, trace);
            answers.flag(survey, place, Check.of(marks, seconds), trace);
        }
        answers.turnedAway(survey, TurnedAway.NOT_USER);
    }
}
