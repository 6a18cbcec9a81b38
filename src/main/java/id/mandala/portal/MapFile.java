package id.mandala.portal;

import id.mandala.region.Outline;
import id.mandala.region.Outlines;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The shapes of all regencies in one file that every map refers to and browsers keep. Borders change once in years. */
@RestController
class MapFile {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final byte[] file;

    MapFile(Outlines outlines) {
        var provinces = outlines.regencies().stream()
                .collect(Collectors.groupingBy(
                        it -> it.code().parent(),
                        TreeMap::new,
                        Collectors.mapping(MapFile::shape, Collectors.joining("\n"))));
        var groups = provinces.entrySet().stream()
                .map(it -> "<g id=\"p" + it.getKey() + "\">\n" + it.getValue() + "\n</g>")
                .collect(Collectors.joining("\n"));
        this.file = ("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g id=\"all\">\n" + groups + "\n</g>\n</svg>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String shape(Outline outline) {
        return "<path id=\"r" + outline.code() + "\" d=\"" + outline.path() + "\"/>";
    }

    @GetMapping("/peta/regencies.svg")
    ResponseEntity<byte[]> shapes() {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .body(file);
    }
}
