package id.mandala.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What may be asked for without signing in; everything else needs a person. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    @Bean
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(it -> it.requestMatchers("/kerja/**", "/akun/**", "/api/**", "/actuator/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .formLogin(it -> it.loginPage("/masuk").permitAll())
                .build();
    }
}
