package id.mandala.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring's web layer does the same way for every module. */
@Configuration(proxyBeanMethods = false)
class WebConventions implements WebMvcConfigurer {

    private final ChromeInterceptor chrome;

    WebConventions(ChromeInterceptor chrome) {
        this.chrome = chrome;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(chrome);
    }
}
