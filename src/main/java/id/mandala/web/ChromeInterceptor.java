package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame, and every form on it the token it is sent once with. */
@Component
class ChromeInterceptor implements HandlerInterceptor {

    private final Chromes chromes;

    ChromeInterceptor(Chromes chromes) {
        this.chromes = chromes;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (page != null && view != null && !view.startsWith("redirect:")) {
            page.addObject("chrome", chromes.of(request));
            page.addObject("once", OnceToken.random());
        }
    }
}
