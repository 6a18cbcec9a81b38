package id.mandala.evaluation.letter;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A number is given once, whoever asks at the same moment. */
@Configuration(proxyBeanMethods = false)
class LetterRefusals {

    @Bean
    ConstraintRefusal letterNumberOnce() {
        return new ConstraintRefusal("letter_number_once", "evaluation.letter.number-taken");
    }

    @Bean
    ConstraintRefusal letterSerialOnce() {
        return new ConstraintRefusal("letter_serial_once", "evaluation.letter.number-taken");
    }

    @Bean
    ConstraintRefusal letterOnce() {
        return new ConstraintRefusal("letter_pkey", "evaluation.letter.raced");
    }
}
