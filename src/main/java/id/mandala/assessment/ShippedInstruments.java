package id.mandala.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shipped editions, loaded once for the whole program. */
@Configuration(proxyBeanMethods = false)
class ShippedInstruments {

    @Bean
    Instruments instruments() {
        return Instruments.shipped();
    }
}
