import "./form.js";
import "./refresh.js";
