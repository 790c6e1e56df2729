import './base.css';
import './hint.css';
import './panel.css';
import './views.css';
