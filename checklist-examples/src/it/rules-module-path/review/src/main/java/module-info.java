/** An application that finds rules. */
module com.example.review {
    requires io.github.cloudchecklist.core;
}
