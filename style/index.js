import './base.css';
import './hint.css';
import './panel.css';
import './panelParts.css';
import './views.css';
import './timeMachine.css';
import './life.css';
import './layers.css';
